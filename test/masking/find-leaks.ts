import {loadSpeller} from '../../rules/lexicons/british-speller.js'
import type {Planted} from './planted-values.js'

const {knows} = await loadSpeller()

/** With fewer letters and digits in a row it may be chance, once all else is left out of a text; */
const surelyTheSame = 9
/** with fewer in a word, too. */
const shortestWord = 4

/** The values that stand in what was written, with the words around them; whatever the case, the white space, and the form of the accents. */
export function findLeaks(written: string, values: readonly Planted[], draftName = ''): readonly string[] {
  const text = normalised(written)
  const letters = squeezed(text)
  return values.flatMap(({value, isName}) => {
    const sought = normalised(value)
    const each = [...new Set([sought, ...(isName ? tellingWords(sought) : [])])].filter(word => !draftName.includes(word)) // prettier-ignore
    const found = each.map(word => placeOf(text, word)).filter(place => place !== undefined)
    const isSplit = squeezed(sought).length >= surelyTheSame && letters.includes(squeezed(sought))
    return found.length === 0 && isSplit ? [`“${value}” in pieces`] : found
  })
}

/** What stands around a value, if it is there. */
function placeOf(text: string, sought: string): string | undefined {
  const isAlone = (at: number) => !/[\p{L}\d]/u.test(text.charAt(at - 1) + text.charAt(at + sought.length))
  let at = text.indexOf(sought)
  while (at >= 0 && sought.length < shortestWord && !isAlone(at)) at = text.indexOf(sought, at + 1)
  return at < 0 ? undefined : `“${sought}” in “${text.slice(Math.max(0, at - 60), at + sought.length + 60)}”`
}

/** The words of a name by which somebody is known: no words of the language, and no initials. */
function tellingWords(name: string): readonly string[] {
  return (name.match(/\p{L}+/gu) ?? []).filter(word => word.length >= shortestWord && !knows(word))
}

// A line end may be written as an escape, as JSON has it.
const normalised = (text: string) => text.normalize('NFC').toLowerCase().replace(/\\[nrt]|\s/g, ' ').replace(/ {2,}/g, ' ') // prettier-ignore
const squeezed = (text: string) => text.replace(/[^\p{L}\d]/gu, '')
