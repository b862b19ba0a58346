import {expect, it} from 'vitest'
import {lint} from '../bin/index.js'

const comment = '<!-- reportlint-disable-next-line privacy/person-name -- has agreed -->\n'
const first = 'Mr Piotr Nowicki, a neighbour, objects to the noise.\n'
const second = 'Mr Nowicki has lived there since May.\n'

const placesIn = (text: string) =>
  lint(text).messages.flatMap(({ruleId, line, related = []}) =>
    ruleId.startsWith('suppression/') || ruleId === 'privacy/person-name' ? [`${ruleId} ${[line, ...related.map(each => each.line)].join(',')}`] : [],
  ) // prettier-ignore

it.each([
  ['none', `${first}\n${second}`, ['privacy/person-name 1,3']],
  ['the first', `${comment}${first}\n${second}`, ['privacy/person-name 4']],
  ['the second', `${first}\n${comment}${second}`, ['privacy/person-name 1']],
  ['all', `${comment}${first}\n${comment}${second}`, []],
])('a comment takes one place of a person, and no other: %s', (_, text, places) => {
  expect(placesIn(text)).toEqual(places)
})
