import {UsageError} from '../config/usage-error.js'
import {describeLabels} from '../pseudonymise/describe-labels.js'
import {maskNames} from '../pseudonymise/mask-names.js'
import {proposeLabels, type Proposal} from '../pseudonymise/propose-labels.js'
import {changeOf, writeChanges, type Change} from './change-drafts.js'
import {mapPlace} from './map-place.js'
import {maskedDiff} from './masked-diff.js'
import {readNameMap, writeNameMap, type NameMap} from './name-map.js'
import {readNamedDrafts, type LabelJob} from './read-named-drafts.js'
import {undoLabels} from './undo-labels.js'

const meaningless = ['fix', 'fix-unsafe', 'format', 'output', 'reveal', 'fail-on', 'max-warnings', 'stdin-filename'] as const // prettier-ignore

/** Replaces the names in drafts by labels, and keeps who is who in a map; or undoes it. Gives what to print. */
export async function pseudonymise(job: LabelJob): Promise<string> {
  const {args, world, knowledge} = job
  for (const flag of meaningless)
    if (args.isSet(flag))
      throw new UsageError(`--${flag} says how findings are reported, which pseudonymise has none of; leave it out`)
  if (args.names.includes('-')) throw new UsageError('pseudonymise changes files, so it takes no “-”; name the drafts')
  const mapFile = mapPlace(args.value('map'), world.cwd)
  if (args.isSet('undo')) return undoLabels(mapFile, job)
  const drafts = await readNamedDrafts(job)
  if (drafts.some(({file}) => file === mapFile))
    throw new UsageError('--map names one of the drafts; name another file for the map')
  const map = readNameMap(mapFile)
  const proposal = proposeLabels({drafts, known: map.people, words: await knowledge.loadLabelWords()})
  const changes = drafts.flatMap((draft, i) => changeOf(draft, proposal.drafts[i]?.edits ?? []) ?? [])
  const isDone = !args.isSet('diff')
  const mask = maskNames(proposal.people)
  if (isDone && changes.length > 0)
    writeChanges(
      changes.map(change => ({...change, shown: mask(change.shown)})),
      {
        first: () => writeNameMap(mapFile, extended(map, proposal, changes), {was: map, soFar: 'no draft was changed'}),
        soFar: 'the drafts before it are changed, and --undo works for them',
      },
    )
  const described = describeLabels({
    drafts: proposal.drafts.map((each, i) => ({...each, shown: drafts[i]?.shown ?? '', text: drafts[i]?.text ?? ''})),
    mapFile: mask(mapFile),
    mask,
    isDone,
  })
  return (isDone ? '' : await maskedDiff(changes, mask)) + described
}

function extended({files}: NameMap, {people}: Proposal, changes: readonly Change[]): NameMap {
  const all = new Map(files)
  for (const {file, step} of changes) {
    const steps = files.get(file) ?? []
    // What came after this content was undone, or never written.
    const known = steps.findIndex(({before}) => before === step.before)
    all.set(file, [...(known < 0 ? steps : steps.slice(0, known)), step])
  }
  return {people, files: all}
}
