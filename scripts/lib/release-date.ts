import { execFileSync } from 'node:child_process'
import { isDate } from '../../src/core/schema/dates.ts'
import { UsageError } from './options.ts'

/** Where the release date may come from. */
export interface DateSources {
  /** Value of `--as-of`. */
  readonly option?: string | undefined
  /** Value of ATLAS_AS_OF. */
  readonly environment?: string | undefined
  /** Folder whose repository is asked; the working directory where it is left out. */
  readonly folder?: string
}

/** What is written after a release and belongs to none: committing it later makes no other release. */
const AFTERWARDS = [':(exclude)content/releases', ':(exclude)content/ledger.yaml']

function commitDate(folder: string): string | undefined {
  try {
    const stamp = execFileSync('git', ['log', '-1', '--format=%ct', '--', '.', ...AFTERWARDS], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
    return /^\d+$/.test(stamp) ? new Date(Number(stamp) * 1000).toISOString().slice(0, 10) : undefined
  } catch {
    return undefined
  }
}

function valid(date: string, name: string): string {
  if (date.length === 10 && isDate(date)) return date
  throw new UsageError(`${name} must be a day that exists, as in 2026-11-21, not "${date}".`)
}

/**
 * The release date, `YYYY-MM-DD`: `--as-of`, else ATLAS_AS_OF, else the UTC committer date of the last commit
 * of the repository in the working directory that changes more than summaries of releases and the ledger. The clock is never read. Throws UsageError where there is none.
 */
export function releaseDate({
  option,
  environment = process.env['ATLAS_AS_OF'],
  folder = process.cwd(),
}: DateSources): string {
  if (option !== undefined) return valid(option, '--as-of')
  if (environment !== undefined && environment !== '') return valid(environment, 'ATLAS_AS_OF')
  const date = commitDate(folder)
  if (date !== undefined) return date
  throw new UsageError(
    'There is no release date: no git commit here. Give one with --as-of YYYY-MM-DD or ATLAS_AS_OF.',
  )
}
