import type {Profile} from '#rule'
import {nameKey} from '#text/name-key'
import {nameParts} from '#text/name-parts'
import {kinBefore, kinBehind} from '../../lexicons/public-roles.js'
import type {Standing} from './may-be-named.js'
import type {Mention} from './read-mentions.js'

const councillor = /\b(?:Cllrs?|Councillors?)\.? (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$/
const courtesy = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $/

/**
 * Permission travels by the full name, or by the surname alone unless somebody who may not be named has it too. “Mr” or “Mrs” before
 * it may be another than the councillor of that name.
 */
export function withoutPublicNames(standings: ReadonlyMap<Mention, Standing>, profile: Profile): readonly Mention[] {
  const listed = profile.public.map(entry => entry.split(/\s+--\s+/)[0] ?? '')
  const full = new Set(listed.map(nameKey))
  const [officers, all] = [new Set(listed.flatMap(nameParts)), new Set(listed.flatMap(nameParts))]
  for (const [mention, standing] of standings) {
    if (standing !== 'public') continue
    const parts = nameParts(mention.text)
    if (parts.length > 1) full.add(nameKey(mention.text))
    for (const part of parts) {
      all.add(part)
      if (parts.length > 1 && !councillor.test(mention.before)) officers.add(part)
    }
  }
  const left = [...standings].filter(([{text}, standing]) => (standing === 'private' || standing === 'worker') && !full.has(nameKey(text))) // prettier-ignore
  // “Her brother Aziz” is not the councillor of that name.
  const isKin = ({before, after}: Mention) => kinBefore.test(before) || kinBehind.test(after)
  const closed = new Set(
    left.flatMap(([mention]) => (nameParts(mention.text).length > 1 || isKin(mention) ? nameParts(mention.text) : [])),
  )
  return left.flatMap(([mention]) => {
    const [only, ...others] = nameParts(mention.text)
    if (only === undefined || others.length > 0 || closed.has(only)) return [mention]
    const isBare = !courtesy.test(mention.before) && !/^[A-Z]\.? /.test(mention.text)
    return (isBare ? all : officers).has(only) ? [] : [mention]
  })
}
