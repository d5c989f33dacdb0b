import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { findRequest } from '../../../scripts/pull-request/find.ts'
import { MARK, postReport } from '../../../scripts/pull-request/post.ts'
import { fakeForge } from '../../lib/forge/fake-forge.ts'
import type { FakeForge } from '../../lib/forge/fake-forge.ts'

const HEAD = 'a'.repeat(40)
const folder = mkdtempSync(join(tmpdir(), 'atlas-event-'))
let forge: FakeForge
afterEach(() => forge.close())
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const environment = async (answers: Readonly<Record<string, unknown>>) => {
  forge = await fakeForge(answers)
  return {
    GITHUB_API_URL: forge.address,
    GITHUB_REPOSITORY: 'atlas/atlas',
    GITHUB_TOKEN: 'secret',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
  }
}
const calls = () => forge.heard.map(({ call }) => call)

describe('finding the request of a run', () => {
  const event = (run: object) => {
    writeFileSync(
      join(folder, 'event.json'),
      JSON.stringify({
        workflow_run: {
          event: 'pull_request',
          head_sha: HEAD,
          head_branch: 'fix&state=all',
          head_repository: { full_name: 'someone/atlas', owner: { login: 'someone' } },
          ...run,
        },
      }),
    )
  }
  const LIST = 'GET /repos/atlas/atlas/pulls?state=open&head=someone%3Afix%26state%3Dall&per_page=100'
  const pull = (number: number, sha = HEAD, from = 'someone/atlas') => ({
    number,
    head: { sha, repo: { full_name: from } },
    base: { repo: { full_name: 'atlas/atlas' } },
  })

  it('asks by the branch of the event and believes the commit alone', async () => {
    event({})
    const env = await environment({
      [LIST]: [pull(6, 'b'.repeat(40)), pull(8, HEAD, 'other/atlas'), pull(7)],
    })
    expect(await findRequest(env)).toEqual({ number: 7, head: HEAD })
    expect(calls()).toEqual([LIST])
    expect(forge.heard[0]?.token).toBe('Bearer secret')
  })

  it('finds none where the request has moved on, or two would fit', async () => {
    event({})
    expect(await findRequest(await environment({ [LIST]: [pull(7, 'b'.repeat(40))] }))).toBeUndefined()
    await forge.close()
    expect(await findRequest(await environment({ [LIST]: [pull(7), pull(8)] }))).toBeUndefined()
  })

  it('asks nothing for a run of another kind, or without a commit', async () => {
    for (const run of [{ event: 'push' }, { head_sha: '; rm -rf /' }]) {
      event(run)
      const env = await environment({})
      expect(await findRequest(env)).toBeUndefined()
      expect(calls()).toEqual([])
      await forge.close()
    }
    await environment({})
  })
})

describe('posting a report', () => {
  const report = `${MARK}\n## What this request does\n`
  const posting = { number: '7', head: HEAD, kind: 'data', report }
  const PULL = 'GET /repos/atlas/atlas/pulls/7'
  const COMMENTS = 'GET /repos/atlas/atlas/issues/7/comments?per_page=100&page=1'
  const pull = (more: object = {}) => ({ head: { sha: HEAD }, state: 'open', labels: [], ...more })
  const WRITE = 'POST /repos/atlas/atlas/issues/7/comments'
  const MARKS = 'POST /repos/atlas/atlas/issues/7/labels'

  it('writes the first one and marks the request', async () => {
    const env = await environment({
      [PULL]: pull(),
      [COMMENTS]: [{ id: 3, user: { login: 'someone' }, body: report }],
      [WRITE]: {},
      [MARKS]: {},
    })
    expect(await postReport(posting, env)).toBe(true)
    expect(calls()).toEqual([PULL, COMMENTS, WRITE, MARKS])
    expect(forge.heard[2]?.body).toEqual({ body: report })
    expect(forge.heard[3]?.body).toEqual({ labels: ['data'] })
  })

  it('replaces its own, and the mark with it', async () => {
    const env = await environment({
      [PULL]: pull({ labels: [{ name: 'data' }, { name: 'kept' }] }),
      [COMMENTS]: [{ id: 9, user: { login: 'github-actions[bot]' }, body: `${MARK}\nold` }],
      'PATCH /repos/atlas/atlas/issues/comments/9': {},
      'DELETE /repos/atlas/atlas/issues/7/labels/data': {},
      [MARKS]: {},
    })
    expect(await postReport({ ...posting, kind: 'mixed' }, env)).toBe(true)
    expect(calls().slice(2)).toEqual([
      'PATCH /repos/atlas/atlas/issues/comments/9',
      'DELETE /repos/atlas/atlas/issues/7/labels/data',
      MARKS,
    ])
    expect(forge.heard.at(-1)?.body).toEqual({ labels: ['code-and-data'] })
  })

  it('only marks a request that brings code alone', async () => {
    const env = await environment({ [PULL]: pull(), [COMMENTS]: [], [MARKS]: {} })
    expect(await postReport({ ...posting, kind: 'code' }, env)).toBe(true)
    expect(calls()).toEqual([PULL, COMMENTS, MARKS])
  })

  it('writes nothing below a request that is closed or has moved on', async () => {
    for (const more of [{ state: 'closed' }, { head: { sha: 'b'.repeat(40) } }]) {
      expect(await postReport(posting, await environment({ [PULL]: pull(more) }))).toBe(false)
      expect(calls()).toEqual([PULL])
      await forge.close()
    }
    await environment({})
  })

  it('refuses what is no number, no commit and no report before it asks anything', async () => {
    const env = await environment({})
    for (const odd of [{ number: '7/../8' }, { head: 'main' }, { report: 'hello' }])
      await expect(postReport({ ...posting, ...odd }, env)).rejects.toThrow(/^no /)
    expect(calls()).toEqual([])
  })
})
