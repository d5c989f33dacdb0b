import { field, forgeApi, textField } from './forge-api.ts'
import type { ForgeApi } from './forge-api.ts'

/** Names of the labels a request may carry, by what it touches. */
export const LABELS: Readonly<Record<string, string>> = {
  data: 'data',
  code: 'code',
  mixed: 'code-and-data',
}

/** What is posted; all of it comes from the job that made the report. */
export interface Posting {
  readonly number: string
  readonly head: string
  readonly kind: string
  readonly report: string
}

/** Begins every report, so that a later one finds and replaces it. */
export const MARK = '<!-- atlas: report of a request -->'
const BOT = 'github-actions[bot]'
const PAGES = 20

/**
 * Writes the report below a request, over the last one where there is one, and marks what the request
 * touches with a label. Does nothing where the request has moved on. True where it was posted.
 */
export async function postReport(
  { number, head, kind, report }: Posting,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  if (!/^[1-9]\d{0,8}$/.test(number) || !/^[0-9a-f]{40,64}$/.test(head))
    throw new Error('no number or no commit')
  if (!report.startsWith(MARK) || report.length > 65_000) throw new Error('no report')
  const api = forgeApi(env)
  const request = await api.call('GET', `/pulls/${number}`)
  if (textField(request, 'head', 'sha') !== head || textField(request, 'state') !== 'open') return false
  const before = await ownComment(api, number)
  if (before === undefined && kind !== 'code')
    await api.call('POST', `/issues/${number}/comments`, { body: report })
  else if (before !== undefined)
    await api.call('PATCH', `/issues/comments/${String(before)}`, { body: report })
  await mark(api, number, kind, request)
  return true
}

/** Our own earlier report: others may write the same mark. */
async function ownComment(api: ForgeApi, number: string): Promise<number | undefined> {
  for (let page = 1; page <= PAGES; page += 1) {
    const answer = await api.call('GET', `/issues/${number}/comments?per_page=100&page=${String(page)}`)
    const comments: readonly unknown[] = Array.isArray(answer) ? answer : []
    const own = comments.find(
      (each) => textField(each, 'user', 'login') === BOT && textField(each, 'body').startsWith(MARK),
    )
    const id = field(own, 'id')
    if (typeof id === 'number') return id
    if (comments.length < 100) return undefined
  }
  return undefined
}

async function mark(api: ForgeApi, number: string, kind: string, request: unknown): Promise<void> {
  const labels = field(request, 'labels')
  const has = (Array.isArray(labels) ? labels : []).map((label: unknown) => textField(label, 'name'))
  const wanted = Object.hasOwn(LABELS, kind) ? LABELS[kind] : undefined
  for (const label of Object.values(LABELS))
    if (label !== wanted && has.includes(label)) await api.call('DELETE', `/issues/${number}/labels/${label}`)
  if (wanted !== undefined && !has.includes(wanted))
    await api.call('POST', `/issues/${number}/labels`, { labels: [wanted] })
}
