import {matchesIn} from '#text/matches-in'
import type {Range} from '#text/range'

/** A full postcode as somebody typed it; `inward` is where its second half begins. */
export interface Postcode extends Range {
  readonly inward: number
}

// The 124 postcode areas of the United Kingdom and the Crown dependencies.
const areas = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE
  LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(
    /\s+/,
  ),
)
/** Districts that end in a letter are few, and all but these are in London. */
const lettered = /^(?:[EW]1[A-HJKPSTUW]|N1[CPRT]|NW1[WX]|SE1P|SW1[A-HJKPV-Y]|WC[12][A-Z]|EC[1-4][A-Z]|(?:[ENW]|NW|SE|SW|EC|WC)\d[A-HJKMNPR-Y])$/ // prettier-ignore

const shape =
  /(?<![\w@#/.-])(?<outward>[a-z]{1,2}\s?\d[a-z\d]?)(?<gap>[\s\u00ad.–-]{0,3})(?<inward>\d[abd-hjlnp-uw-z]{2})(?![\w@])/gi
/** “E1 4th”, “level S1 2nd”: places in an order, hours. */
const ordinal = /^(?:1st|2nd|3rd|\dth|\dp?hr|\dlb)$/
const otherCode = /\b(?:route|ref|reference|form|policy|(?<!post)(?<!post )code|room|grade|class|model|version|bus|zone|plot|unit|type)s?[.:]?\s$/i // prettier-ignore

export function findPostcodes(text: string): readonly Postcode[] {
  return matchesIn(text, shape).flatMap(({index, 0: whole, groups}) => {
    const {outward = '', gap = '', inward = ''} = groups ?? {}
    const district = outward.replace(/\s/g, '').toUpperCase()
    if (!areas.has(/^[A-Z]+/.exec(district)?.[0] ?? '') || (/[A-Z]$/.test(district) && !lettered.test(district))) return [] // prettier-ignore
    if (ordinal.test(inward) || (/\s\d/.test(outward) && outward !== outward.toUpperCase()) || otherCode.test(text.slice(Math.max(0, index - 14), index))) return [] // prettier-ignore
    return [{start: index, end: index + whole.length, inward: index + outward.length + gap.length}]
  })
}
