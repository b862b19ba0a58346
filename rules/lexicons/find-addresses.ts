import type {Range} from '#text/range'
import {findPostcodes, type Postcode} from './find-postcodes.js'
import {findStreets, type Street} from './find-streets.js'

/** A house, a full postcode, or both where the one follows the other. */
export interface Address extends Range {
  readonly postcode: Postcode | undefined
  /** A postcode is always one; a house may only look like it. */
  readonly isSure: boolean
}

/** Between a street and its postcode stand a village and a town, perhaps a line each. */
const farthest = 70

export function findAddresses(text: string): readonly Address[] {
  const streets = findStreets(text)
  const postcodes = findPostcodes(text)
  const borders = bordersOf(streets)
  const found: Address[] = []
  let next = 0
  for (const [index, street] of streets.entries()) {
    for (; (postcodes[next]?.start ?? Infinity) < street.start; next++) add(found, postcodes[next])
    const postcode = postcodes[next]
    if (postcode && postcode.start < (borders[index] ?? 0) && belongs(text, street, postcode)) {
      found.push({start: street.start, end: postcode.end, postcode, isSure: true})
      next++
    } else found.push({...street, postcode: undefined})
  }
  for (; next < postcodes.length; next++) add(found, postcodes[next])
  let end = 0
  return found.filter(({start, ...address}) => start >= end && (end = address.end) > 0)
}

/** Of each street, where the next sure one begins: what follows that is its own. */
function bordersOf(streets: readonly Street[]): readonly number[] {
  const borders: number[] = []
  let border = Infinity
  for (let i = streets.length - 1; i >= 0; i--) {
    borders[i] = border
    if (streets[i]?.isSure) border = streets[i]?.start ?? border
  }
  return borders
}

function add(found: Address[], postcode: Postcode | undefined) {
  if (postcode) found.push({start: postcode.start, end: postcode.end, postcode, isSure: true})
}

const belongs = (text: string, street: Street, postcode: Postcode) =>
  postcode.start < street.end || (postcode.start - street.end < farthest && /^[^.;:!?()]{0,70}$|^[\s(,]{1,4}$/.test(text.slice(street.end, postcode.start))) // prettier-ignore
