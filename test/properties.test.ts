import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.js'
import {profiles} from '../rules/profiles/index.js'
import {resolveRules} from '../src/config/resolve-rules.js'
import {fixUntilStable} from '../src/engine/apply-fixes.js'
import {engineRules} from '../src/engine/engine-rules.js'
import type {Finding} from '../src/engine/finding.js'
import {lintText} from '../src/engine/lint.js'
import {loadRules, withLoaded} from '../src/engine/load-rules.js'
import type {ActiveRule} from '../src/engine/run-rules.js'
import type {Profile, Range} from '../src/rule.js'
import {badReports, goodReport} from './corpus/invented-report.js'
import {draftLike, mutated} from './corpus/arbitrary-drafts.js'
import {forms, render} from './corpus/surface.js'

const active = withLoaded(resolveRules(rules, {}, 'test'), await loadRules(Object.entries(rules)))
const knownRules = new Set([...Object.keys(rules), ...Object.keys(engineRules)])
const fallback = findFallback()
const drafts = Object.values(forms).flatMap(form =>
  [goodReport, ...Object.values(badReports)].map(report => render(report, form)),
)
const anyDraft = fc.oneof(draftLike, mutated(drafts))

function findFallback(): Profile {
  const [first] = profiles
  if (!first) throw new Error('there is no profile')
  return profiles.find(({name}) => name === 'base') ?? first
}

function findingsOf(text: string, order: readonly ActiveRule[] = active): readonly Finding[] {
  return lintText(text, {profile: undefined, profiles, fallback, rules: order, knownRules}).findings
}

/** Every range of a finding by its name. */
function rangesOf({start, end, because, related, fix, suggestions}: Finding): readonly (readonly [string, Range])[] {
  const edits = [...(fix?.edits ?? []), ...(suggestions ?? []).flatMap(each => each.edits)]
  return [
    ['at', {start, end}],
    ...(because ? [['because', because] as const] : []),
    ...(related ?? []).map(range => ['related', range] as const),
    ...edits.map(range => ['edit', range] as const),
  ]
}

function faultOf(text: string, {start, end}: Range): string | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'is no range of whole numbers'
  if (start < 0 || end > text.length) return 'leaves the text'
  if (start > end) return 'ends before it starts'
  for (const at of [start, end]) {
    if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) && at > 0) return 'splits a surrogate pair'
    if (at > 0 && text.slice(at - 1, at + 1) === '\r\n') return 'splits a line end'
  }
  return undefined
}

const settings = {numRuns: 400}

describe('whatever the draft', () => {
  it('no rule fails', () => {
    const check = (text: string) => {
      const failed = findingsOf(text).filter(({ruleId}) => ruleId === 'engine/rule-failed')
      expect(failed.map(({message}) => message)).toEqual([])
    }
    fc.assert(fc.property(anyDraft, check), settings)
  }, 30_000)

  it('every range lies inside the text and splits no character or line end', () => {
    const check = (text: string) => {
      for (const finding of findingsOf(text))
        for (const [name, range] of rangesOf(finding)) {
          const fault = faultOf(text, range)
          if (fault !== undefined) throw new Error(`${finding.ruleId}: ${name} ${JSON.stringify(range)} ${fault}`)
        }
    }
    fc.assert(fc.property(anyDraft, check), settings)
  }, 30_000)

  it.each([false, true])(
    'fixes that were applied until stable leave nothing to fix (unsafe ones too: %s)',
    unsafe => {
      const check = (text: string) => {
        const once = fixUntilStable(text, findingsOf, {unsafe}).text
        expect(fixUntilStable(once, findingsOf, {unsafe}).text).toBe(once)
      }
      fc.assert(fc.property(mutated(drafts), check), {numRuns: 100})
    },
    30_000,
  )

  it('findings do not depend on the order of the rules', () => {
    const order = fc.shuffledSubarray([...active], {minLength: active.length})
    const check = (text: string, shuffled: readonly ActiveRule[]) => {
      expect(findingsOf(text, shuffled)).toEqual(findingsOf(text))
    }
    fc.assert(fc.property(mutated(drafts), order, check), {numRuns: 60})
  }, 30_000)
})
