import {foldedWords} from './folded-words.js'

const functionWords = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by can could
  did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its itself
  just me more most my no nor not now of off on once only or other our out over own s same shall she should so some such t than that the
  their them then there these they this those through to too under until up upon very was we were what when where which while who whom
  why will with within without would you your`.split(/\s+/),
)

/** The stems of the words that carry a text's meaning: what is left without function words and endings. */
export function contentWords(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of foldedWords(text)) {
    if (word.length < 3 || functionWords.has(word) || isDigit(word.charCodeAt(0))) continue
    found.add(stem(word))
  }
  return found
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57

function stem(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word
  const ending = endingsByLetter[bare.at(-1) ?? '']?.find(each => bare.endsWith(each)) ?? ''
  return bare.length - ending.length >= 3 ? bare.slice(0, bare.length - ending.length) : bare
}

/** By their last letter, the longest first. */
const endingsByLetter: Readonly<Record<string, readonly string[]>> = {
  s: ['ations', 'ments', 'ings', 'ions', 'ies', 'es', 's'],
  n: ['ation', 'ion'],
  t: ['ment'],
  g: ['ing'],
  d: ['ed'],
  y: ['ly', 'y'],
  e: ['e'],
}
