import type {CalendarDate} from '#rule'
import {sha256} from '#text/sha256'
import {nameKey} from '#text/name-key'

/** What a list of people who may be named says of a name: nothing, that it may stand, or the day that it might until. */
export type Permission = 'open' | {readonly ended: CalendarDate} | undefined

interface Entry {
  /** See `nameKey`; or its hash. */
  readonly name: string
  readonly until: CalendarDate | undefined
}

const hashed = /^sha256:([0-9a-f]{64})$/i
const limit = /^until (\d{4})-(\d\d)-(\d\d)$/

/**
 * Reads entries such as “Jane Harlow -- lead petitioner, has agreed -- until 2027-03-31”. Instead of the name the hash of it may stand
 * (“sha256:…”), so that the list names nobody itself. Without a reason an entry is none; a day that has passed is judged by the meeting’s.
 */
export function readPublicList(
  entries: readonly string[],
  meetingDate: CalendarDate | undefined,
  {needsReason = true}: {readonly needsReason?: boolean} = {},
): (name: string) => Permission {
  const list = new Map(entries.flatMap(entry => readEntry(entry, needsReason).map(each => [each.name, each.until] as const)))
  const hasHashes = entries.some(entry => entry.startsWith('sha256:'))
  return name => {
    if (list.size === 0) return undefined
    const key = nameKey(name)
    const found = list.has(key) ? key : hasHashes ? sha256(key) : key
    if (!list.has(found)) return undefined
    const until = list.get(found)
    return until && meetingDate && isAfter(meetingDate, until) ? {ended: until} : 'open'
  }
} // prettier-ignore

/** None where a reason is asked for and missing: nobody could tell later why the name was let through. */
function readEntry(entry: string, needsReason: boolean): readonly Entry[] {
  const [who = '', ...notes] = entry.split(/\s+--\s+/).map(part => part.trim())
  const date = notes.map(note => limit.exec(note)).find(match => match !== null)
  if (needsReason && !notes.some(note => note !== '' && !limit.test(note))) return []
  const until = date ? {year: Number(date[1]), month: Number(date[2]), day: Number(date[3])} : undefined
  return [{name: hashed.exec(who)?.[1]?.toLowerCase() ?? nameKey(who), until}]
}

const isAfter = (a: CalendarDate, b: CalendarDate) =>
  a.year * 10_000 + a.month * 100 + a.day > b.year * 10_000 + b.month * 100 + b.day
