import path from 'node:path'
import {UsageError} from '../config/usage-error.js'
import {veiled} from '../engine/personal-values.js'
import type {Result} from '../engine/to-result.js'
import type {Draft as FormattedDraft} from '../format/draft.js'
import {formatCompact} from '../format/compact.js'
import {formatJson} from '../format/json.js'
import {formatPretty} from '../format/pretty.js'
import {timingTable} from '../format/timing.js'
import type {Checked} from './lint-drafts.js'
import type {Arguments} from './parse-arguments.js'
import type {World} from './world.js'

/** Prints what was found, in the format that was asked for, to where it was asked for. */
export async function printReport(checked: readonly Checked[], args: Arguments, world: World): Promise<void> {
  const isRevealed = args.isSet('reveal')
  const drafts = checked.map(({result, text: raw, notes, personal}) => {
    const text = isRevealed ? raw : veiled(raw, personal.ranges)
    return args.isSet('quiet') ? {result: errorsOnly(result), text, notes: []} : {result, text, notes}
  })
  const output = args.isSet('diff') ? await diffs(checked) : await format(drafts, args, world)
  await writeReport(output, args, world)
  if (args.isSet('timing')) world.stderr.write(timingTable(checked.map(({timing}) => timing)))
}

/** Writes to the file that `--output` names, else to stdout. */
export async function writeReport(output: string, args: Arguments, world: World): Promise<void> {
  const file = args.value('output')
  if (file === undefined) world.stdout.write(output)
  else await writeOutput(path.resolve(world.cwd, file), output)
}

async function format(drafts: readonly FormattedDraft[], args: Arguments, world: World): Promise<string> {
  const {stdout, env} = world
  switch (args.value('format') ?? 'pretty') {
    case 'json':
      return formatJson(drafts)
    case 'compact':
      return formatCompact(drafts)
    default: {
      const isColoured =
        args.isSet('color') ||
        (!args.isSet('no-color') &&
          (env.NO_COLOR ?? '') === '' &&
          (stdout.isTerminal || (env.FORCE_COLOR ?? '0') !== '0'))
      const isToFile = args.value('output') !== undefined && !args.isSet('color')
      return formatPretty(drafts, {
        isColoured: isColoured && !isToFile,
        columns: stdout.columns ?? 80,
      })
    }
  }
}

async function diffs(checked: readonly Checked[]): Promise<string> {
  const {createTwoFilesPatch} = await import('diff')
  return checked
    .filter(({before, text}) => before !== text)
    .map(({result: {filePath}, personal: {mask, ranges}, before, text}) =>
      createTwoFilesPatch(filePath, filePath, mask(veiled(before, ranges)), mask(text)),
    )
    .join('')
}

async function writeOutput(file: string, output: string): Promise<void> {
  const {writeFile} = await import('./write-file.js')
  try {
    writeFile(file, new TextEncoder().encode(output))
  } catch (cause) {
    throw new UsageError(`the report cannot be written to “${file}”; check the folder`, {cause})
  }
}

function errorsOnly(result: Result): Result {
  return {
    ...result,
    messages: result.messages.filter(({severity}) => severity === 2),
    warningCount: 0,
    suggestionCount: 0,
  }
}

/** 1 if anything is at the failing level or above, or there are too many warnings. */
export function exitCode(checked: readonly Checked[], args: Arguments): 0 | 1 {
  const least = {error: 2, warning: 1, suggestion: 0}[args.value('fail-on') ?? 'error'] ?? 2
  const results = checked.map(({result}) => result)
  const warnings = results.reduce((sum, {warningCount}) => sum + warningCount, 0)
  const isFailing = results.some(({messages}) => messages.some(({severity}) => severity >= least))
  return isFailing || warnings > Number(args.value('max-warnings') ?? Infinity) ? 1 : 0
}
