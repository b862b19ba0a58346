import {words} from './words.js'

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
  for (const {word} of words(text)) {
    if (word.length < 3 || functionWords.has(word) || /^\d/.test(word)) continue
    found.add(stem(word))
  }
  return found
}

function stem(word: string): string {
  const bare = word.replace(/'s?$/, '')
  const cut = bare.replace(/(?:ations?|ments?|ings?|ions?|ies|ed|es|ly|s|y|e)$/, '')
  return cut.length >= 3 ? cut : bare
}
