/** The user's mistake in a flag, a configuration or a profile: what is wrong, where, and what to do. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
