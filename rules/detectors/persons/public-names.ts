import type {Profile, Report} from '#rule'
import {nameKey} from '#text/name-key'
import {nameParts} from '#text/name-parts'
import {isKin, type Standing} from './may-be-named.js'
import {readPublicList} from './public-list.js'
import type {Mention} from './read-mentions.js'

const councillor = /\b(?:Cllrs?|Councillors?)\.? (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$/
const courtesy = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $/

/**
 * Permission travels by the full name, or by the surname alone unless somebody who may not be named has it too. “Mr” or “Mrs” before
 * it may be another than the councillor of that name.
 */
export function withoutPublicNames(
  standings: ReadonlyMap<Mention, Standing>,
  {report, profile}: {readonly report: Report; readonly profile: Profile},
): readonly Mention[] {
  const permissionOf = readPublicList(profile.public, report.meetingDate, {needsReason: false})
  const full = new Set<string>()
  // Given names are everybody’s.
  const [officers, all] = [new Set<string>(), new Set<string>()]
  for (const [mention, standing] of standings) {
    const isListed = permissionOf(mention.text) === 'open'
    if (standing !== 'public' && !isListed) continue
    const {text, before} = mention
    full.add(nameKey(text))
    for (const surname of surnamesOf(text)) {
      all.add(surname)
      if (nameParts(text).length > 1 && !councillor.test(before)) officers.add(surname)
    }
  }
  const isLeft = ({text}: Mention, standing: Standing) =>
    (standing === 'private' || standing === 'worker') &&
    !(nameParts(text).length > 1 && full.has(nameKey(text))) &&
    permissionOf(text) !== 'open'
  const left = [...standings].flatMap(([mention, standing]) => (isLeft(mention, standing) ? [mention] : []))
  // “Her brother Aziz” is not the councillor of that name.
  const closed = new Set(
    left.flatMap(mention => (nameParts(mention.text).length > 1 || isKin(mention) ? nameParts(mention.text) : [])),
  )
  return left.filter(mention => {
    const [only, ...others] = nameParts(mention.text)
    if (only === undefined || others.length > 0 || closed.has(only)) return true
    const isBare = !courtesy.test(mention.before) && !/^[A-Z]\.? /.test(mention.text)
    return !(isBare ? all : officers).has(only)
  })
}

/** All but the given name, which stands first unless a comma says otherwise. */
function surnamesOf(text: string): readonly string[] {
  const parts = nameParts(text)
  if (parts.length < 2) return parts
  return text.includes(',') ? parts.slice(0, 1) : parts.slice(1)
}
