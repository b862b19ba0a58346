import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {lint} from '../bin/index.js'

const folder = path.join(import.meta.dirname, 'corpus/compliant')

// A file's name begins with the profile that it must be recognised by: “sefton.library-hours.txt”.
describe.each(readdirSync(folder))('%s', name => {
  const text = readFileSync(path.join(folder, name), 'utf8')
  const {profile, messages} = lint(text, {path: name})

  it('has nothing above a suggestion', () => {
    const loud = messages.filter(({severity}) => severity > 0)
    expect(loud.map(({line, ruleId, message}) => `${String(line)} ${ruleId} ${message}`)).toEqual([])
  })

  it('is recognised', () => {
    expect(profile).toBe(name.slice(0, name.indexOf('.')))
  })

  it('has the length of a report', () => {
    expect(text.length).toBeGreaterThan(6 * 1024)
    expect(text.length).toBeLessThan(14 * 1024)
  })
})
