import { readFileSync } from 'node:fs'
import { field, forgeApi, textField } from './forge-api.ts'

/** A request of the forge at one of its commits. */
export interface FoundRequest {
  readonly number: number
  readonly head: string
}

/**
 * The open request that a finished run belongs to, by the event of the run and what the forge says: its
 * head must be that very commit of that very repository. Nothing that the run has left behind is asked.
 * Undefined where there is none, or where it has moved on: a newer run will report then.
 */
export async function findRequest(
  env: Readonly<Record<string, string | undefined>>,
): Promise<FoundRequest | undefined> {
  const event: unknown = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  const run = field(event, 'workflow_run')
  const head = textField(run, 'head_sha')
  const repository = textField(run, 'head_repository', 'full_name')
  const owner = textField(run, 'head_repository', 'owner', 'login')
  const branch = textField(run, 'head_branch')
  if (textField(run, 'event') !== 'pull_request' || !/^[0-9a-f]{40,64}$/.test(head)) return undefined
  const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}`, per_page: '100' })
  const answer = await forgeApi(env).call('GET', `/pulls?${query.toString()}`)
  const found = (Array.isArray(answer) ? answer : []).flatMap((each: unknown): FoundRequest[] => {
    const number = field(each, 'number')
    const same =
      textField(each, 'head', 'sha') === head &&
      textField(each, 'head', 'repo', 'full_name') === repository &&
      textField(each, 'base', 'repo', 'full_name') === env['GITHUB_REPOSITORY']
    return same && typeof number === 'number' && Number.isInteger(number) ? [{ number, head }] : []
  })
  return found.length === 1 ? found[0] : undefined
}
