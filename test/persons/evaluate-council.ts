import {existsSync, readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {sensitivityOf} from '../../rules/lexicons/sensitive-reports.js'
import {rules} from '../../rules/index.js'
import {profiles} from '../../rules/profiles/index.js'
import {resolveRules} from '../../src/config/resolve-rules.js'
import {readOrigin, type Origin} from '../../src/dev/persons/names.js'
import {createRandom} from '../../src/dev/persons/random.js'
import {lintText} from '../../src/engine/lint.js'
import {loadRules, withLoaded} from '../../src/engine/load-rules.js'
import {extractReport, readDraft} from '../../src/report/extract-report.js'
import type {Range} from '../../src/text/range.js'
import {figures, peopleByCompromise} from './evaluate-sets.js'
import {recall, score, total, type Score} from './measure.js'
import {readPassages, type MarkedPassage} from './passages.js'
import {renamed} from './renamed.js'

const named = Object.fromEntries(Object.entries(rules).filter(([, {isPersonal}]) => isPersonal === 'by-word'))
const active = withLoaded(resolveRules(named, {}, 'evaluation'), await loadRules(Object.entries(named)))

/** Every place at which a rule says that somebody is named. */
export function flaggedNames(text: string): readonly Range[] {
  const base = profiles.find(({name}) => name === 'base')
  if (!base) throw new Error('no profile “base”')
  const {findings} = lintText(text, {profile: undefined, profiles, fallback: base, rules: active, knownRules: new Set(Object.keys(named))})
  return findings.flatMap(({start, end, related}) => [{start, end}, ...(related ?? [])])
} // prettier-ignore

const measure = (passages: readonly MarkedPassage[], find: (text: string) => readonly Range[]): Score =>
  total(passages.map(({text, names}) => score(names, find(text))))

const tuned = readPassages('tuned')
const lastWritten = readPassages('last-written')
const root = path.resolve(import.meta.dirname, '../..')

/** “May this person be named here?”: by the rules, on passages that were written before them. */
export function evaluateCouncil(folder: string | undefined): string {
  const all = [...tuned, ...lastWritten]
  const sensitive = all.filter(({text}) => sensitivityOf(readReport(text)) !== undefined)
  const row = (name: string, goal: string, passages: readonly MarkedPassage[]) => {
    const counts = `${String(passages.length)} passages, ${count(passages, 'names')} names, ${count(passages, 'traps')} traps`
    return `| ${name} (${counts}) | ${goal} | ${figures(measure(passages, flaggedNames))} | ${figures(measure(passages, peopleByCompromise))} |`
  }
  return [
    '## May they be named here?\n\n| council passages | goal | reportlint | compromise |\n|---|---|---|---|',
    row('all', 'R ≥ .97, P ≥ .93', all),
    row('tuned on', '', tuned),
    row('written last, mended for after a first look', '', lastWritten),
    row('sensitive reports', 'R ≥ .99 at P ≥ .80', sensitive),
    '',
    byOrigin(all),
    '',
    falseFlags(folder),
  ].join('\n')
}

const count = (passages: readonly MarkedPassage[], of: 'names' | 'traps') =>
  String(passages.reduce((sum, passage) => sum + passage[of].length, 0))

function readReport(text: string) {
  const base = profiles.find(({name}) => name === 'base')
  if (!base) throw new Error('no profile “base”')
  return extractReport(readDraft(text), base)
}

/** The same passages with the names of one origin after another, none of which the model has met. */
function byOrigin(passages: readonly MarkedPassage[]): string {
  const origins = readHeldOut()
  const recalls = origins.map(origin => ({
    name: origin.name,
    recall: recall(measure(passages.map(passage => renamed(passage, origin, createRandom(7))), flaggedNames)),
  })) // prettier-ignore
  const mean = (list: typeof recalls) => list.reduce((sum, each) => sum + each.recall, 0) / list.length
  const isAnglo = ({name}: {readonly name: string}) => ['english', 'scottish'].includes(name)
  const [anglo, others] = [mean(recalls.filter(isAnglo)), mean(recalls.filter(each => !isAnglo(each)))]
  const rows = recalls.map(({name, recall: each}) => `| ${name} | ${each.toFixed(3)} |`)
  return `## By origin\n\nRecall with names that are on none of the model’s lists: Anglo ${anglo.toFixed(3)}, the rest ${others.toFixed(3)}; gap ${((anglo - others) * 100).toFixed(1)} points (goal: at most 2).\n\n| origin | recall |\n|---|---|\n${rows.join('\n')}`
}

function readHeldOut(): readonly Origin[] {
  const names = path.join(import.meta.dirname, 'names')
  return readdirSync(names).map(file =>
    readOrigin(file.replace('.txt', ''), readFileSync(path.join(names, file), 'utf8')),
  )
}

/** Reports that name nobody whom they may not: the compliant drafts, and the real report where it is there. */
function falseFlags(folder: string | undefined): string {
  const compliant = path.join(root, 'test/corpus/compliant')
  const texts = readdirSync(compliant).map(file => readFileSync(path.join(compliant, file), 'utf8'))
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const flags = texts.reduce((sum, text) => sum + flaggedNames(text).length, 0)
  const rows = [
    `| compliant reports (${String(texts.length)}, ${String(words)} words) | ≤ 0.3 per 1,000 words | ${((flags * 1000) / words).toFixed(2)} |`,
  ]
  const seed = folder === undefined ? undefined : path.join(folder, '../seed')
  const real =
    seed !== undefined && existsSync(seed) ? readdirSync(seed).filter(file => /\.(?:md|txt)$/.test(file)) : []
  const found = real.map(file => flaggedNames(readFileSync(path.join(seed ?? '', file), 'utf8')).length)
  rows.push(
    `| the real report of 2018 | none | ${found.length === 0 ? 'not measured: not given' : String(found.reduce((a, b) => a + b))} |`,
  )
  return `## False flags\n\n| reports | goal | flags |\n|---|---|---|\n${rows.join('\n')}`
}
