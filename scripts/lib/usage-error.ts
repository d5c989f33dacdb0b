/**
 * A command called in a way it does not understand: exit 2. Its lines say so in English and in Russian; one
 * line is enough where the language was named before.
 */
export class UsageError extends Error {
  constructor(...lines: readonly [string, ...string[]]) {
    super(lines.join('\n'))
  }
}
