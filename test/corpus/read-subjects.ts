import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {profiles} from '../../rules/profiles/index.js'
import {extractReport, readDraft} from '../../src/report/extract-report.js'
import type {Subject} from './mutators/mutator.js'

const folder = path.join(import.meta.dirname, 'compliant')

/** The compliant reports; a file's name begins with the profile that it must be recognised by: “sefton.library-hours.txt”. */
export function readSubjects(): readonly Subject[] {
  return readdirSync(folder).sort().map(name => {
    const text = readFileSync(path.join(folder, name), 'utf8').replace(/^\uFEFF/, '')
    const profile = profiles.find(each => each.name === profileOf(name))
    if (!profile) throw new Error(`${name} does not begin with the name of a profile`)
    return {name, text, report: extractReport(readDraft(text), profile)}
  }) // prettier-ignore
}

export const profileOf = (name: string) => name.slice(0, name.indexOf('.'))
