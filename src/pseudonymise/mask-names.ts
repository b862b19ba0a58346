import {personalValues} from '../engine/personal-values.js'
import type {KnownPerson} from './names.js'

/** Puts a veil over every name of these people in a text. */
export function maskNames(people: readonly KnownPerson[]): (text: string) => string {
  const names = people.flatMap(({names}) => names)
  let text = ''
  const values = names.map(name => {
    const start = text.length
    text += `${name}\n`
    return {start, end: start + name.length, isByWord: true}
  })
  return personalValues(text, values).mask
}
