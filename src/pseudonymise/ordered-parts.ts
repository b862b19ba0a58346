import {foldName, isTellingWord, nameWords} from '#text/name-parts'

/** The words of a name that tell people apart, in lower case and the given name first, if only by its initial; no particles. */
export function orderedParts(text: string): readonly string[] {
  const [surname = '', given] = text.split(',', 2)
  const words = given === undefined ? nameWords(surname) : [...nameWords(given), ...nameWords(surname)]
  const telling = words.filter((word, i) => (i === 0 || word.length > 1) && isTellingWord(word))
  return (telling.length > 0 ? telling : words).map(foldName)
}
