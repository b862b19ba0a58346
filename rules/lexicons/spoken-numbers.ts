// Days and years in words, as somebody writes who is dictating: “the third of May two thousand and eleven”.

const ones = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const
const teens = ['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'] as const // prettier-ignore
const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] as const // prettier-ignore
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

const one = ones.join('|')
const number = `(?:(?:${tens.join('|')})(?:[ -](?:${small.slice(0, 9).join('|')}))?|${small.toReversed().join('|')})`

export const ordinalWords = `(?:twenty|thirty)[ -](?:${one})|${teens.toReversed().join('|')}|thirtieth|${one}`
export const yearWords = `(?:two\\s+thousand(?:\\s+(?:and\\s+)?${number})?|(?:nineteen|twenty)[ -](?:hundred\\s+(?:and\\s+)?)?(?:oh[ -])?${number})\\b`

/** 1 to 31. */
export function readOrdinal(text: string): number | undefined {
  const [first = '', second] = text.toLowerCase().split(/[ -]/)
  if (second !== undefined) return (first === 'twenty' ? 20 : 30) + ones.findIndex(word => word === second) + 1
  if (first === 'thirtieth') return 30
  const place = [...ones, ...teens].findIndex(word => word === first)
  return place < 0 ? undefined : place + 1
}

/** “two thousand and eleven”, “nineteen eighty-three”. */
export function readYearWords(text: string): number | undefined {
  const words = text.toLowerCase().split(/[\s-]+/).filter(word => !['and', 'oh', 'hundred', 'thousand'].includes(word)) // prettier-ignore
  const [century, ...rest] = words
  const base = century === 'nineteen' ? 1900 : 2000
  const value = rest.reduce((sum, word) => sum + valueOf(word), 0)
  return century === 'twenty' && value === 0 ? undefined : base + value
}

function valueOf(word: string): number {
  const ten = tens.findIndex(each => each === word)
  return ten < 0 ? small.findIndex(each => each === word) + 1 : (ten + 2) * 10
}
