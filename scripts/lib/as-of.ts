import type { Options } from './options.ts'
import { releaseDate } from './release-date.ts'

/** The release date of a command that takes `--as-of`. Throws UsageError where there is none, or no day. */
export const asOf = (options: Options): string => releaseDate({ option: options.value('as-of') })
