import {UsageError} from '../config/usage-error.js'
import type {Knowledge} from '../index.js'
import {createIgnoreRules} from './ignore-rules.js'
import {findDrafts, tellIgnored} from './find-drafts.js'
import {help} from './help.js'
import {lintDraft, type Checked, type Job} from './lint-drafts.js'
import {parseArguments, type Arguments} from './parse-arguments.js'
import {createProgress} from './progress.js'
import {exitCode, printReport, writeReport} from './print-report.js'
import {createSettings} from './settings.js'
import type {World} from './world.js'

/** Runs a command line and gives its exit code: 0 nothing to mend, 1 findings, 2 the job could not be done. */
export async function main(argv: readonly string[], knowledge: Knowledge, world: World): Promise<0 | 1 | 2> {
  try {
    const args = parseArguments(argv)
    if (args.isSet('help')) return print(help(), world)
    if (args.isSet('version')) return print(`${world.version}\n`, world)
    if (args.command !== undefined && args.command !== 'verdict') {
      const {runCommand} = await import('./commands.js')
      return print(await runCommand(args.command, args, knowledge, world), world)
    }
    return await check(args, knowledge, world)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    world.stderr.write(`reportlint: ${error.message}\n`)
    return 2
  }
}

function print(text: string, world: World): 0 {
  world.stdout.write(text)
  return 0
}

async function check(args: Arguments, knowledge: Knowledge, world: World): Promise<0 | 1 | 2> {
  validate(args, world)
  const {files, ignored} = await findDrafts(args.names, {
    cwd: world.cwd,
    isUnmatchedAllowed: args.isSet('no-error-on-unmatched'),
    ignoreRules: createIgnoreRules(),
  })
  tellIgnored(ignored, world)
  const job: Job = {args, knowledge, world, settingsFor: await createSettings(args, knowledge, world.cwd)}
  const {checked, faults} = await checkAll(files, job)
  for (const {note} of checked) if (note !== undefined) world.stderr.write(`reportlint: ${note}\n`)
  if (args.command === 'verdict') await printVerdict(checked, job)
  else await printReport(checked, args, world)
  for (const fault of faults) world.stderr.write(`reportlint: ${fault}\n`)
  return faults.length > 0 ? 2 : exitCode(checked, args)
}

async function printVerdict(checked: readonly Checked[], job: Job): Promise<void> {
  const {verdictOf} = await import('./verdict.js')
  await writeReport(verdictOf(checked, job), job.args, job.world)
}

// One draft that cannot be read does not keep the others from being checked.
async function checkAll(
  files: readonly string[],
  job: Job,
): Promise<{readonly checked: readonly Checked[]; readonly faults: readonly string[]}> {
  const progress = createProgress(files.length, job.world)
  const checked: Checked[] = []
  const faults: string[] = []
  for (const [index, file] of files.entries()) {
    progress.show(index + 1)
    try {
      const draft = await lintDraft(file, job)
      if (draft) checked.push(draft)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      faults.push(error.message)
    }
  }
  progress.clear()
  return {checked, faults}
}

function validate(args: Arguments, {stdout}: World): void {
  for (const flag of ['map', 'undo'] as const)
    if (args.isSet(flag)) throw new UsageError(`--${flag} belongs to a command: reportlint pseudonymise --${flag} …`)
  if (args.names.length === 0)
    throw new UsageError('name a draft, a folder or “-”: reportlint draft.md (“reportlint --help” says more)')
  const isFixing = args.isSet('fix') || args.isSet('fix-unsafe')
  if (isFixing && args.names.includes('-') && !args.isSet('diff'))
    throw new UsageError('--fix needs a file to change; with “-” use --diff')
  const isOnScreen = stdout.isTerminal && args.value('output') === undefined && (args.value('format') ?? 'pretty') === 'pretty' // prettier-ignore
  if (args.isSet('reveal') && !isOnScreen)
    throw new UsageError('--reveal shows personal values, so it works on a terminal only; leave it out')
  const most = args.value('max-warnings')
  if (most !== undefined && !/^\d{1,9}$/.test(most))
    throw new UsageError(`--max-warnings needs a whole number, not “${most}”`)
}
