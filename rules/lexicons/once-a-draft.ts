import type {Report} from '#rule'

/** Reads a draft once, whichever rule asks first. */
export function onceADraft<T>(read: (report: Report) => T): (report: Report) => T {
  const known = new WeakMap<Report, {readonly answer: T}>()
  return report => {
    const found = known.get(report) ?? {answer: read(report)}
    known.set(report, found)
    return found.answer
  }
}
