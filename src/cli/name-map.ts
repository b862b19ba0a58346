import {existsSync, readFileSync} from 'node:fs'
import * as z from 'zod/mini'
import {UsageError} from '../config/usage-error.js'
import type {KnownPerson} from '../pseudonymise/names.js'
import {digestOf, writeFile} from './write-file.js'

const step = z.strictObject({
  before: z.string(),
  after: z.string(),
  encoding: z.enum(['utf-8', 'windows-1252']),
  hasBom: z.boolean(),
  /** Set once a later change by hand has made it one that cannot be undone. */
  isGivenUp: z.optional(z.boolean()),
  swaps: z.array(z.strictObject({at: z.int().check(z.gte(0)), length: z.int().check(z.gte(0)), was: z.string()})),
})
const label = z.string().check(z.regex(/^[A-Z][A-Za-z]*(?:[ -][A-Za-z]+)*(?: (?:[A-Z]\d{0,4}|\d{1,5}))?$/))
const schema = z.strictObject({
  what: z.string(),
  version: z.literal(1),
  people: z.array(z.strictObject({label, names: z.array(z.string()), sex: z.optional(z.enum(['female', 'male']))})),
  files: z.record(z.string(), z.array(step)),
})

/** One change of a file: the SHA-256 of its bytes before and after, how they are text, and what stood where. */
export type Step = z.infer<typeof step>

/** Who is who, and how each file came to be. */
export interface NameMap {
  readonly people: readonly KnownPerson[]
  /** By the real path of a file, the first change first. */
  readonly files: ReadonlyMap<string, readonly Step[]>
}

/** A map as it was read, with the digest of its bytes; undefined where there was no file. */
export interface ReadMap extends NameMap {
  readonly digest: string | undefined
}

const what = 'Who is who in drafts in which reportlint replaced names by labels. Keep it as safe as the names; never publish it.' // prettier-ignore

/** The map in a file, an empty one where there is no file. A file that is no map is refused. */
export function readNameMap(file: string): ReadMap {
  const bytes = bytesOf(file)
  if (!bytes) return {people: [], files: new Map(), digest: undefined}
  const read = schema.safeParse(parse(bytes.toString('utf8')))
  if (!read.success) throw new UsageError(`--map: ${file} is there already and is no map of this command; name another file`) // prettier-ignore
  const {people, files} = read.data
  if (new Set(people.map(({label}) => label)).size < people.length) throw new UsageError(`--map: ${file} has one label for two people; give each their own`) // prettier-ignore
  return {
    digest: digestOf(bytes),
    people: people.map(({label, names, sex}) => ({label, names, sex})),
    files: new Map(Object.entries(files)),
  }
}

// The error's own message would quote the file.
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const bytesOf = (file: string) => (existsSync(file) ? readFileSync(file) : undefined)

/** Refuses to go on if the map has become another one since it was read: another run's names would be lost. `soFar` says what has been done. */
export function checkNameMap(file: string, {digest}: ReadMap, soFar: string): void {
  const bytes = bytesOf(file)
  if ((bytes && digestOf(bytes)) !== digest)
    throw new UsageError(`--map: ${file} was changed in the meantime, so ${soFar}; run the command again`)
}

/** Writes it for nobody else to read, in the place of the map that was read. */
export function writeNameMap(file: string, {people, files}: NameMap, {was, soFar}: {readonly was: ReadMap; readonly soFar: string}): void {
  checkNameMap(file, was, soFar)
  const text = JSON.stringify({what, version: 1, people, files: Object.fromEntries(files)}, undefined, 1)
  try {
    writeFile(file, new TextEncoder().encode(`${text}\n`), 0o600)
  } catch (cause) {
    throw new UsageError(`--map: ${file} cannot be written, so ${soFar}; check its folder`, {cause})
  }
} // prettier-ignore
