import {contentWords} from '#text/content-words'

/** A reason longer than this says something of its subject, whatever its words. */
const mostLetters = 240

/**
 * The words of reasons that fit any decision of any council. Source: the “reasons” of published reports, put in general terms. What names a subject is left out, and so
 * is what scrutiny is for (to monitor, to examine, to challenge) and contracts are for (value for money, continuity).
 */
const generic = `
  council authority cabinet committee member councillor officer elected executive board panel body organisation department
  ensure enable allow help assist make made keep kept inform aware update provide give secure maintain promote support meet fulfil discharge facilitate achieve obtain seek gain protect uphold
  comply compliance accord accordance line follow adhere adherence consistent consistency satisfy conform reflect
  good best sound proper properly effective effectively efficient efficiently appropriate appropriately suitable necessary required requirement reasonable right thing sensible pragmatic practical desirable beneficial important
  essential clear strong robust timely well correct correctly due regular
  governance practice procedure process rule law lawful lawfully legal legally legislation statute statutory obligation duty duties responsibility function role constitution constitutional policy
  policies priority priorities objective aim goal vision strategic corporate standard regulation regulations guidance
  transparency transparent openness open accountability accountable democratic democracy decision decide taken take considered consideration consider matter issue business item information date
  position fully full knowledge understanding
  interest public resident people community communities borough county city district town local area stakeholder everyone taxpayer
  service deliver delivery improve improvement better outcome progress proceed
  recommend recommendation propose proposal approve approval agree agreement authorise adopt action course way forward reason formal formally
`

let words: ReadonlySet<string> | undefined

/** Whether a reason says nothing of what is decided: “To ensure good governance.” A number or a date is of the matter in hand. */
export function isGenericReason(text: string): boolean {
  if (text.length > mostLetters || /\d/.test(text)) return false
  words ??= contentWords(generic)
  const known = words
  const said = [...contentWords(text.replace(/\bin order to\b/gi, ' '))]
  return said.length > 0 && said.every(word => known.has(word))
}
