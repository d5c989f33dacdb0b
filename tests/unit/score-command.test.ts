import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CLEAN, removeContent, tempContent } from './temp-content.ts'

// A machine that is busy elsewhere must not fail them.
vi.setConfig({ testTimeout: 60_000 })

/** A method of its own: nothing of the indices shipped is in the code. */
const METHOD = `name: { en: Invented, ru: Вымышленный }
full_name: { en: Invented index, ru: Вымышленный индекс }
status: provisional
default: true
sources: [s001]
rated_by: [size]
components:
  - id: size
    name: { en: Size, ru: Размер }
    kind: log10
    input: area_ha
    unit: ha
    full_range: [0, 3]
    status: provisional
unrated: { kinds: [group], statuses: [closed] }
`
const pond = (en: string, ru: string, area: string) =>
  `kind: facility\nname: { en: ${en}, ru: ${ru} }\ncountry: KG\narea_ha:\n  - { ${area}, source: s001, as_of: "2007" }\n`
const good = tempContent({
  ...CLEAN,
  'methods/invented.yaml': METHOD,
  'facilities/kg/large.yaml': pond('Large lake', 'Большое озеро', 'range: [10, 1000]'),
  'facilities/kg/small.yaml': pond('Tiny pit', 'Маленький карьер', 'value: 1'),
})
const bad = tempContent({ ...CLEAN, 'facilities/kg/bad.yaml': 'kind: facility\n' })

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const score = (content: string, ...args: readonly string[]) =>
  new Promise<Ended>((done) => {
    const script = resolve('scripts/score.ts')
    const options = [script, '--content', content, '--as-of', '2026-11-21', ...args]
    execFile(process.execPath, options, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
    })
  })

afterAll(() => {
  removeContent(good)
  removeContent(bad)
})

describe('score', () => {
  let json: Ended
  beforeAll(async () => {
    json = await score(good, '--format', 'json')
  })

  it('prints the document of the contract, keys in its order', () => {
    const unknown = { lo: 0, best: null, hi: 3 }
    const large = { lo: 1, best: 2, hi: 3 }
    const none = { rank: null, rank_all: null, completeness: 0 }
    const document = {
      method: 'invented',
      as_of: '2026-11-21',
      facilities: [
        {
          id: 'kg/large',
          kind: 'facility',
          index: large,
          parts: [{ component: 'size', ...large, basis: 'claim' }],
          rated: true,
          why_unrated: null,
          rank: { place: 1, best: 1, worst: 1 },
          rank_all: { best: 1, worst: 1 },
          completeness: 1,
        },
        {
          id: 'kg/small',
          kind: 'facility',
          index: { lo: 0, best: 0, hi: 0 },
          parts: [{ component: 'size', lo: 0, best: 0, hi: 0, basis: 'claim' }],
          rated: true,
          why_unrated: null,
          rank: { place: 2, best: 2, worst: 2 },
          rank_all: { best: 2, worst: 2 },
          completeness: 1,
        },
        {
          id: 'kg/group',
          kind: 'group',
          index: unknown,
          parts: [{ component: 'size', ...unknown, basis: 'unknown' }],
          rated: false,
          why_unrated: 'kind-group',
          ...none,
        },
        {
          id: 'kg/pond-1',
          kind: 'facility',
          index: unknown,
          parts: [{ component: 'size', ...unknown, basis: 'unknown' }],
          rated: false,
          why_unrated: 'status-closed',
          ...none,
        },
      ],
    }
    expect(json).toEqual({ code: 0, stdout: `${JSON.stringify(document, null, 2)}\n`, stderr: '' })
  })

  it('prints a table for people in both languages', async () => {
    const [en, ru] = await Promise.all([score(good), score(good, '--lang', 'ru')])
    expect(en.stdout).toContain('Invented index (provisional), as of 2026-11-21')
    expect(en.stdout).toMatch(/^1 +1 - 1 +2\.00 +1\.00 - 3\.00 +100 % +kg\/large +Large lake$/m)
    expect(ru.stdout).toMatch(/^1 +1 - 1 +2,00 +1,00 - 3,00 +100 % +kg\/large +Большое озеро$/m)
  })

  it('prints CSV with a header', async () => {
    const { stdout } = await score(good, '--format', 'csv')
    const [head, first, ...rest] = stdout.split('\n')
    expect(head).toContain('place,rank_best,rank_worst,rank_all_best,rank_all_worst,id,name,kind,index_lo')
    expect(first).toBe('1,1,1,1,1,kg/large,Large lake,facility,1,2,3,1,2,3,claim,true,,1')
    expect(rest).toHaveLength(4)
  })

  it('prints the problems to standard error and ends with 1', async () => {
    const { code, stdout, stderr } = await score(bad)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('facilities/kg/bad.yaml:1:1 error')
  })

  it('lists the methods where one is not known, and ends with 2', async () => {
    const { code, stdout, stderr } = await score(good, '--method', 'other')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('invented')
  })
})
