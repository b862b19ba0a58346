/** The user's mistake in a flag, a configuration or a profile: what is wrong, where, and what to do. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  // Each bundle of the package has a copy of this class, so the class itself does not tell.
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'UsageError'
  }
}
