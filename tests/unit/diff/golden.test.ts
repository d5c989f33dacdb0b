import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { diffJson } from '../../../src/artefacts/diff/document.ts'
import { reportMarkdown } from '../../../src/artefacts/diff/markdown.ts'
import { reportModel } from '../../../src/artefacts/diff/report-model.ts'
import { diffCase, diffCases, DIFF_FIXTURES } from '../../lib/diff-sides.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60000 })

/** Reviewed reports; `npx vitest run --project unit tests/unit/diff -u` writes them anew. */
describe.each(diffCases())('%s', (name) => {
  it('gives the reviewed reports', async () => {
    const input = await diffCase(name)
    const file = (ending: string) => join(DIFF_FIXTURES, name, ending)
    await expect(reportMarkdown(reportModel(input, 'en'))).toMatchFileSnapshot(file('report.en.md'))
    await expect(reportMarkdown(reportModel(input, 'ru'))).toMatchFileSnapshot(file('report.ru.md'))
    await expect(diffJson(input.diff)).toMatchFileSnapshot(file('report.json'))
  })
})

describe('flags', () => {
  const codes = async (name: string) =>
    (await diffCase(name)).diff.flags.map(({ code, id }) => `${code} ${id}`)

  it.each([
    ['claim-removed', ['worst-case-improved kg/alpha']],
    ['facility-lost', ['address-lost kg/golf', 'record-gone kg/golf']],
    ['facility-removed', ['record-gone kg/charlie']],
    ['renamed', []],
    ['operator-lowers', ['own-favour kg/bravo']],
    ['one-language', ['one-language kg/bravo']],
    ['method-row', ['method-changed short']],
    ['status-unrates', ['became-unrated kg/alpha']],
    ['kind-to-group', ['became-unrated kg/bravo']],
    ['ledger-line-gone', ['ledger-line-gone kg/old-bravo']],
    ['claim-added', []],
  ])('of %s are %j', async (name, expected) => {
    expect(await codes(name)).toEqual(expected)
  })

  it('are none where only the form differs, and nothing else is', async () => {
    const { diff } = await diffCase('reformat-only')
    expect([diff.empty, diff.flags, diff.records]).toEqual([true, [], []])
  })
})
