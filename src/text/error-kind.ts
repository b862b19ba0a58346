/** What sort of thing was thrown, without a word of its message, which may quote a draft. */
export function errorKind(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return /^\w{1,40}$/.test(error.name) ? error.name : 'Error'
}
