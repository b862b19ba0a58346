import {defineRule, type Passage, type Range} from '#rule'
import {fold} from '#text/fold'
import {letter} from '#text/letter'
import {withoutCode} from '#text/without-code'
import {withoutOverlap} from '#text/without-overlap'
import {realWordTypos, type RealWordTypo} from '../lexicons/real-word-typos.js'

export default defineRule({
  summary: 'No word stands where another was meant.',
  why: 'A spelling checker passes “pubic health” and “the manger”; readers do not.',
  source: 'Practice: slips seen in published council reports, and lists of commonly confused words',
  severity: 'warning',
  messages: {found: '“{wrong}” looks like a slip for “{right}”; correct it.'},
  examples: [
    {ok: 'Summary:\n\nThe learning from this review is in Appendix A.\n'},
    {
      bad: 'Summary:\n\nThe Director of Pubic Health will asses the risk. We embed the learning form this review.\n',
      finds: [
        '3:17 “Pubic” looks like a slip for “Public”; correct it.',
        '3:35 “asses” looks like a slip for “assess”; correct it.',
        '3:73 “form” looks like a slip for “from”; correct it.',
      ],
      fixed:
        'Summary:\n\nThe Director of Public Health will assess the risk. We embed the learning from this review.\n',
    },
    {
      bad: 'Summary:\n\nThe principle planning officer told ward counsellors that residents where consulted.\n',
      finds: [
        '3:5 “principle” looks like a slip for “principal”; correct it.',
        '3:42 “counsellors” looks like a slip for “councillors”; correct it.',
        '3:69 “where” looks like a slip for “were”; correct it.',
      ],
      fixed: 'Summary:\n\nThe principal planning officer told ward councillors that residents were consulted.\n',
    },
    {
      near: 'Summary:\n\nThe learning form is to be returned by May. The information form the Council uses is short. Donkeys, or asses, graze the heath. Members agreed the principle.\n',
    },
    {
      near: 'Summary:\n\nThe documents form the basis of the plan, and a school counsellor was consulted where possible. Had it been larger, then the fee would rise. A site visit took in the statue of the Queen and the audit trail.\n',
    },
    {near: 'Summary:\n\nThe notice says `pubic health`.\n'},
  ],
  *check({report}) {
    const typos = realWordTypos.filter(({wrong}) => report.lowerCase.includes(wrong.split("'")[0] ?? wrong))
    if (typos.length === 0) return
    const shown = withoutCode(report.text)
    const slips = findSlips(typos)
    for (const prose of report.prose)
      for (const {at, wrong, right} of withoutOverlap(slips(prose.passage))) {
        if (shown.charAt(at.start) === ' ') continue
        yield {says: 'found', with: {wrong, right}, at, fix: {edits: [{...at, text: right}], safe: false}}
      }
  },
})

/** A search for slips; patterns are compiled where their word is met. */
function findSlips(typos: readonly RealWordTypo[]) {
  const compiled = new Map<RealWordTypo, Context>()
  return ({text, range}: Passage) => {
    const folded = fold(text)
    return typos.flatMap(typo =>
      placesOf(typo.wrong, folded).flatMap(start => {
        const end = start + typo.wrong.length
        const context = compiled.get(typo) ?? compile(typo)
        compiled.set(typo, context)
        const wrong = text.slice(start, end)
        if (typo.isExact && wrong !== typo.wrong) return []
        if (!fits(context, typo.isExact ? text : folded, {start, end})) return []
        return [{at: range(start, end), wrong, right: inCaseOf(wrong, typo.right)}]
      }),
    )
  }
}

const isInWord = new RegExp(`[${letter}\\d'’]`)

function placesOf(word: string, folded: string): readonly number[] {
  const places: number[] = []
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
    if (!isInWord.test(folded.charAt(at - 1)) && !isInWord.test(folded.charAt(at + word.length))) places.push(at)
  return places
}

type Context = Readonly<Record<'before' | 'after' | 'notBefore' | 'notAfter', RegExp | undefined>>

function compile({before, after, notBefore, notAfter}: RealWordTypo): Context {
  const ending = (alternatives: string | undefined) => alternatives === undefined ? undefined : new RegExp(`(?<![a-z\\d'])(?:${alternatives})$`) // prettier-ignore
  const beginning = (alternatives: string | undefined) => alternatives === undefined ? undefined : new RegExp(`^[ -]?(?:${alternatives})(?![a-z])`) // prettier-ignore
  return {before: ending(before), notBefore: ending(notBefore), after: beginning(after), notAfter: beginning(notAfter)}
}

const reach = 60

function fits({before, after, notBefore, notAfter}: Context, text: string, {start, end}: Range): boolean {
  // What the sentence before says does not count.
  const left = (
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.:;!?] /)
      .at(-1) ?? ''
  ).replace(/[ -]$/, '')
  // The end of a text is as good as a full stop.
  const right = text.slice(end, end + reach) + (end + reach < text.length ? '' : '.')
  return (
    (before?.test(left) ?? true) &&
    (after?.test(right) ?? true) &&
    !(notBefore?.test(left) ?? false) &&
    !(notAfter?.test(right) ?? false)
  )
}

function inCaseOf(wrong: string, right: string): string {
  if (wrong === wrong.toUpperCase()) return right.toUpperCase()
  return /^[A-Z]/.test(wrong) ? right.charAt(0).toUpperCase() + right.slice(1) : right
}
