import type {Random} from './random.js'

/** Makes up words that look like those of a list, by which letter follows which two: no list has all the names of the world. */
export function wordInventor(words: readonly string[]): (random: Random) => string {
  const followers = new Map<string, string[]>()
  for (const word of words) {
    const marked = `^^${word.toLowerCase()}$`
    for (let at = 2; at < marked.length; at++) {
      const before = marked.slice(at - 2, at)
      followers.set(before, [...(followers.get(before) ?? []), marked.charAt(at)].slice(-400))
    }
  }
  return random => {
    for (;;) {
      let word = '^^'
      while (!word.endsWith('$') && word.length < 15) word += random.pick(followers.get(word.slice(-2)) ?? ['$'])
      const letters = word.replace(/[$^]/g, '')
      if (letters.length >= 4 && word.endsWith('$')) return letters.charAt(0).toUpperCase() + letters.slice(1)
    }
  }
}
