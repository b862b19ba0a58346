import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {allLocales} from '@faker-js/faker'
import {remember} from '#text/remember'
import {readFillerLines} from './fillers.js'
import {wordInventor} from './invent-words.js'
import type {Random} from './random.js'

/** Names of one origin, as they are written in Britain. */
export interface Origin {
  readonly name: string
  readonly isSurnameFirst: boolean
  readonly given: readonly string[]
  readonly surnames: readonly string[]
}

export interface Person {
  readonly given: string
  readonly middle: string
  readonly surname: string
  readonly nick: string
  readonly isSurnameFirst: boolean
}

const folder = path.resolve(import.meta.dirname, '../../../rules/persons/names')

/** The lists of the repository. */
export function readOrigins(): readonly Origin[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.txt')).sort() // prettier-ignore
  return files.map(file => readOrigin(file.replace('.txt', ''), readFileSync(path.join(folder, file), 'utf8')))
}

export function readOrigin(name: string, text: string): Origin {
  const line = (key: string) => new RegExp(`^${key}: *(.*)$`, 'm').exec(text)?.[1] ?? ''
  const list = (key: string) => line(key).split(/, */).map(each => each.trim()).filter(each => each !== '') // prettier-ignore
  return {name, isSurnameFirst: line('order') === 'surname-first', given: list('given'), surnames: list('surname')}
}

/** Those of Faker's locales that are in Latin script. */
export function fakerOrigins(): readonly Origin[] {
  return Object.entries(allLocales).flatMap(([name, {person}]) => {
    const given = latinNames(person?.first_name)
    const surnames = latinNames(person?.last_name)
    return given.length < 20 || surnames.length < 15 || name === 'eo' ? [] : [{name, isSurnameFirst: false, given, surnames}]
  }) // prettier-ignore
}

/** Single words, as many as one locale may give: some have thousands that nobody bears. */
function latinNames(definition: unknown): readonly string[] {
  const names = flatten(definition).filter(name => /^\p{Lu}[\p{Script=Latin}'’-]{1,13}$/u.test(name) && !/\p{Lu}$/u.test(name)) // prettier-ignore
  const step = Math.ceil(names.length / 420)
  return [...new Set(names)].filter((_, i) => i % step === 0)
}

function flatten(definition: unknown): readonly string[] {
  if (typeof definition === 'string') return [definition]
  if (typeof definition !== 'object' || definition === null) return []
  if ('value' in definition && typeof definition.value === 'string') return [definition.value]
  return Object.values(definition).flatMap(flatten)
}

/** For names that are on no list, and look like those that are. */
const inventorsOf = remember(({given, surnames}: Origin) => ({
  given: wordInventor(given),
  surname: wordInventor(surnames),
}))

/** Many surnames are those of towns (“Harlow”). */
let townNames: readonly string[] | undefined
const places = () =>
  (townNames ??= [...readFillerLines('town'), ...readFillerLines('village')].filter(line => /^[A-Z][a-z]+$/.test(line)))

export function inventPerson(origin: Origin, random: Random): Person {
  const {name, isSurnameFirst, given, surnames} = origin
  const first = random.chance(0.12) ? inventorsOf(origin).given(random) : random.pick(given)
  const doubled = /spanish|portuguese|brazilian|latin|^es|^pt/.test(name) ? 0.35 : name === 'english' ? 0.08 : 0.01
  const surname = random.chance(0.15)
    ? inventorsOf(origin).surname(random)
    : random.chance(0.06)
      ? random.pick(places())
      : random.pick(surnames)
  const second = random.chance(doubled) ? (name.includes('english') ? '-' : ' ') + random.pick(surnames) : ''
  return {
    given: first,
    middle: random.pick(given),
    surname: surname + second,
    nick: first.slice(0, 3) + random.pick(['', 'y', 'ie', 'o', 's']),
    isSurnameFirst: isSurnameFirst && random.chance(0.5),
  }
}
