// “A” or “an” goes by the first sound of the next word, not by its first letter. Source: usage in British English dictionaries.

export type Article = 'a' | 'an'

/** A vowel in writing, a consonant in speech: “a European”, “a unit”, “a one-off”. */
const consonantSound =
  /^(?:eu|ewe|uni(?!n[a-z]|m[a-z]|dent|ssue)|unanim|us[aeiu]|ut[aeio]|ur[aeio]|ubi|uk|ufo|ugand|uru|one(?![a-z])|once)/

/** A consonant in writing, a vowel in speech: “an hour”, “an heir”. */
const vowelSound = /^(?:hour|honest|honor|honour|heir)/

/** Said either way: “a hotel” and “an hotel”. */
const eitherSound = /^(?:histor|hotel|habitu|heroic|hysteri|horrend|homage|ew|uz|ule|uv|y[^aeiou]|x|ur[il]s?$|ouija)/

/** Acronyms said letter by letter, though they could be read as words. */
const spelt = new Set('MP MEP HMO HRA SLA LEA LED SUV NGO NAO HSE HIA FE HE MOT RTA LGA FCA LPA'.split(' '))

/** Words behind “a” that show it to be a letter, a list mark or a slip of another kind: “A and B”, “option A is”. */
const noNoun = new Set(
  'a an the and or in is of on at as if it its are was were am us after also i e u o else'.split(' '),
)

/** The article that a word asks for; undefined where both are said, or nobody can tell. */
export function articleFor(word: string): Article | undefined {
  if (/^[£$€]?\d/.test(word)) return forNumber(word)
  const [head = ''] = word.split(/[-'’./&]/)
  if (head === '' || noNoun.has(word) || word === 'A') return undefined
  const letters = head.replace(/\d+$/, '').replace(/(?<=[A-Z]{2})s$/, '')
  if (letters.length === 1) return forLetter(letters, word)
  if (isAcronym(head)) return forAcronym(letters)
  return /^[a-z]+[A-Z]/.test(head) ? undefined : forWord(head.toLowerCase())
}

/** Whether a word is written like an acronym: “SCR”, “SCRs”, “EqIA”. */
export function isAcronym(word: string): boolean {
  return /^[A-Z]+[a-z]{0,3}[A-Z\d]/.test(word) && !/^[A-Z]{6,}/.test(word) && !/^(?:Mac|Mc)/.test(word)
}

function forWord(word: string): Article | undefined {
  if (!/[aeiouy]/.test(word)) return forAcronym(word.toUpperCase())
  if (eitherSound.test(word)) return undefined
  if (vowelSound.test(word)) return 'an'
  return /^[aeiou]/.test(word) && !consonantSound.test(word) ? 'an' : 'a'
}

// “An e-mail”, “a U-turn”, “an A4 page”; “S106” is said “section 106”.
function forLetter(letter: string, word: string): Article | undefined {
  if (/^[ex]-/.test(word)) return 'an'
  if (!/^[A-Z](?:-|&|\d)/.test(word) || /^S\d/.test(word)) return undefined
  return /[AEFHILMNORSX]/.test(letter) ? 'an' : 'a'
}

function forAcronym(letters: string): Article | undefined {
  const first = letters.charAt(0)
  if (/^[IVX]+$/.test(letters)) return undefined
  if (/[BCDGJKPQTVWYZ]/.test(first)) return 'a'
  if (/[AEIO]/.test(first)) return 'an'
  const couldBeWord = /[AEIOUaeiou]/.test(letters.slice(1))
  if (first === 'U') return couldBeWord ? undefined : 'a'
  return couldBeWord && !spelt.has(letters) ? undefined : 'an'
}

// Eight, eleven, eighteen, eighty begin with a vowel; 1850 is “eighteen fifty” and “one thousand eight hundred”.
function forNumber(word: string): Article | undefined {
  const digits = (/\d[\d,]*/.exec(word)?.[0] ?? '').replace(/,/g, '')
  if (digits.startsWith('8')) return 'an'
  if (digits.startsWith('0') || /^1[18]\d\d(?!\d)/.test(word)) return undefined
  return /^1[18]/.test(digits) && digits.length % 3 === 2 ? 'an' : 'a'
}
