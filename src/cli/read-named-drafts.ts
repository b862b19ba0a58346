import {realpathSync} from 'node:fs'
import {UsageError} from '../config/usage-error.js'
import type {Knowledge} from '../index.js'
import type {Decoded} from '../read/decode.js'
import {findDrafts, tellIgnored} from './find-drafts.js'
import {findNames, type FoundNames} from './find-names.js'
import {commands} from './flags.js'
import {createIgnoreRules} from './ignore-rules.js'
import type {Arguments} from './parse-arguments.js'
import {readDraftFile} from './read-draft.js'
import {createSettings} from './settings.js'
import {shownPath} from './shown-path.js'
import type {World} from './world.js'

export interface LabelJob {
  readonly args: Arguments
  readonly knowledge: Knowledge
  readonly world: World
}

/** A file with the names in it. */
export interface NamedFile extends FoundNames {
  /** Its real path. */
  readonly file: string
  readonly shown: string
  readonly form: Pick<Decoded, 'encoding' | 'hasBom'>
}

/** The drafts that a command line names, each once by whichever way it is reached. One that cannot be read stops the whole run. */
export async function readNamedDrafts({args, knowledge, world}: LabelJob): Promise<readonly NamedFile[]> {
  if (args.names.length === 0) throw new UsageError(`use it as: reportlint ${commands.pseudonymise.usage} --map FILE`)
  const {files, ignored} = await findDrafts(args.names, {
    cwd: world.cwd,
    isUnmatchedAllowed: args.isSet('no-error-on-unmatched'),
    ignoreRules: createIgnoreRules(),
  })
  tellIgnored(ignored, world)
  const settingsFor = await createSettings(args, knowledge, world.cwd)
  const read = new Map<string, NamedFile>()
  for (const named of files) {
    const settings = await settingsFor(named)
    const shown = shownPath(world.cwd, named)
    if (settings.isIgnored) world.stderr.write(`reportlint: ${shown} is left out by the configuration\n`)
    const file = realpathSync(named)
    if (settings.isIgnored || read.has(file)) continue
    const {text, encoding, hasBom} = readDraftFile(file, shown)
    read.set(file, {...(await findNames(text, settings, knowledge)), file, shown, form: {encoding, hasBom}})
  }
  return [...read.values()]
}
