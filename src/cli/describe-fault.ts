import {errorKind} from '#text/error-kind'

const place = /^\s+at .*(?:node:|\/|\\).*:\d+:\d+\)?$/

/** A fault of our own in words: its kind, and where it arose. Its message might quote the draft, so it is left out, line for line. */
export function describeFault(error: unknown): string {
  const {message, stack = ''} = error instanceof Error ? error : new Error()
  const behind = message === '' ? 0 : Math.max(0, stack.indexOf(message)) + message.length
  const places = stack.slice(behind).split('\n').filter(line => place.test(line)) // prettier-ignore
  return `reportlint failed (${errorKind(error)}). This is a fault of reportlint, not of the draft; please report:\n${places.join('\n')}\n`
}
