import {letter} from '#text/letter'
import {matchesIn} from '#text/matches-in'

const word = new RegExp(`[${letter}]+(?:['’-][${letter}]+)*`, 'g')

/** The words of a name that tell people apart, in lower case and the given name first, if only by its initial; no particles. */
export function nameParts(text: string): readonly string[] {
  const [surname = '', given] = text.split(',', 2)
  const words = given === undefined ? wordsOf(surname) : [...wordsOf(given), ...wordsOf(surname)]
  const telling = words.filter((each, i) => (i === 0 || each.length > 1) && /^[^a-z]|['’-]/.test(each))
  return (telling.length > 0 ? telling : words).map(each => each.toLowerCase().replaceAll('’', "'"))
}

const wordsOf = (text: string) => matchesIn(text, word).map(([each]) => each)
