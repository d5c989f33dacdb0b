import { execFileSync } from 'node:child_process'
import { isDate } from '../../src/core/schema/dates.ts'
import { UsageError } from './usage-error.ts'

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
const SUMMARY = /(?:^|\/)content\/releases\/[^/]+\.yaml$/
const LEDGER = /(?:^|\/)content\/ledger\.yaml$/

/** Release commits in a row that are looked past; nobody makes as many. */
const MOST = 20

/** The UTC day of HEAD, or of the commit before it where HEAD holds a release's summary and nothing else. */
function commitDate(folder: string): string | undefined {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  const isAfterwards = (commit: string): boolean => {
    const files = git('diff-tree', '--root', '--no-commit-id', '--name-only', '-r', commit).split('\n')
    const summaries = files.filter((file) => SUMMARY.test(file))
    return summaries.length > 0 && files.every((file) => summaries.includes(file) || LEDGER.test(file))
  }
  const parents = (commit: string): readonly string[] => git('log', '-1', '--format=%P', commit).split(' ')
  try {
    let commit = 'HEAD'
    for (let back = 0; back < MOST && isAfterwards(commit); back += 1) {
      const [parent = ''] = parents(commit)
      if (parent === '') break
      commit = parent
    }
    const stamp = git('log', '-1', '--format=%ct', commit)
    return /^\d+$/.test(stamp) ? new Date(Number(stamp) * 1000).toISOString().slice(0, 10) : undefined
  } catch {
    return undefined
  }
}

function valid(date: string, name: string): string {
  if (date.length === 10 && isDate(date)) return date
  throw new UsageError(
    `${name} must be a day that exists, as in 2026-11-21, not "${date}".`,
    `${name}: день, который есть в календаре, вида 2026-11-21, а не «${date}».`,
  )
}

/**
 * The release date, `YYYY-MM-DD`: `--as-of`, else ATLAS_AS_OF, else the UTC committer date of HEAD of the
 * repository in the working directory; a HEAD that only holds the summary of a release, and the ledger, has the
 * date of the commit before it. The clock is never read. Throws UsageError where there is none.
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
    'Нет даты выпуска: здесь нет коммита git. Укажите её: --as-of YYYY-MM-DD или ATLAS_AS_OF.',
  )
}
