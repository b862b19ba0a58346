import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.js'
import {profiles} from '../rules/profiles/index.js'
import {testRule} from '../src/tester.js'

describe.each(Object.entries(rules))('%s', (id, rule) => {
  it('says of its examples what they say it says', async () => {
    expect(testRule(id, rule, {profiles, loaded: await rule.load?.()}).join('\n')).toBe('')
  })
})
