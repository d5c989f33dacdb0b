import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { MARK } from '../../../scripts/pull-request/post.ts'
import type { MadeTree } from '../../lib/forge/repository.ts'
import { changed, MAIN, POND } from '../../lib/forge/request.ts'
import { makeStage, runJob } from '../../lib/forge/walk.ts'
import type { Stage } from '../../lib/forge/walk.ts'
import { workflows } from '../../lib/forge/workflows.ts'

const METHOD = 'content/methods/thi-basic-provisional.yaml'
const method = readFileSync(METHOD, 'utf8')
const sources = new Set(
  [...method.matchAll(/sources: \[(.*?)\]/g)].flatMap(([, ids = '']) => ids.split(', ')),
)
const source = String(MAIN['content/sources/s001.yaml'])
/** A main branch that the check accepts: git keeps no empty folder, so a method is needed. */
const main: MadeTree = changed({
  [METHOD]: method,
  ...Object.fromEntries([...sources].map((id) => [`content/sources/${id}.yaml`, source])),
})
const [workflow] = workflows().filter(({ file }) => file === 'records.yml')
const walk = (stage: Stage) =>
  workflow?.jobs['records'] ? runJob(workflow.jobs['records'], stage, 'Build a preview') : []

let stage: Stage
afterEach(() => {
  stage.remove()
})
const untouched = () =>
  execFileSync('git', ['status', '--porcelain', '--ignored'], { cwd: stage.checkout, encoding: 'utf8' }) ===
  ''

describe('the steps of the workflow, as a runner takes them', { timeout: 120_000 }, () => {
  it('lay, compare and check the records of a good request', () => {
    const claim = '  - { value: 250000, source: s001, as_of: "2008" }\n'
    stage = makeStage(main, { ...main, [POND]: `${String(main[POND])}volume_m3:\n${claim}` })
    const ran = walk(stage)
    expect(ran.map(({ name, code }) => [name, code])).toEqual([
      ['Take the request as git objects', 0],
      ['Judge its tree (gate G0)', 0],
      ['Lay its records, compare, report', 0],
      ['Check its records', 0],
    ])
    const report = readFileSync(join(stage.temporary, 'request/report.md'), 'utf8')
    expect(report.startsWith(MARK)).toBe(true)
    expect(report).toContain('It changes records only.')
    expect(report).toContain('The records pass the check.')
    expect(report).toMatch(/250,000/)
    expect(report).toMatch(/250\s000/)
    expect(readFileSync(join(stage.temporary, 'summary'), 'utf8')).toBe(report)
    const json = JSON.parse(readFileSync(join(stage.temporary, 'request/report.json'), 'utf8')) as object
    expect(json).toMatchObject({
      schemaVersion: 1,
      kind: 'data',
      refused: [],
      diff: expect.anything() as unknown,
    })
    expect(untouched()).toBe(true)
  })

  it('point at the line of a bad record, and report it', () => {
    stage = makeStage(main, { ...main, [POND]: String(main[POND]).replace('kind: facility', 'kind: pond') })
    const ran = walk(stage)
    expect(ran.at(-1)).toMatchObject({ name: 'Check its records', code: 1 })
    expect(ran.at(-1)?.said).toMatch(
      /^::error file=content\/facilities\/kg\/pond-1\.yaml,line=1,col=7,title=not-in-list::/m,
    )
    expect(readFileSync(join(stage.temporary, 'request/report.md'), 'utf8')).toContain('pond-1.yaml:1:7')
  })

  it('end at the gate where a request brings code beside records, or a name that git itself refuses', () => {
    const hostile: readonly (readonly [Parameters<typeof makeStage>[1], string, RegExp])[] = [
      [
        { ...main, [POND]: { mode: '120000', bytes: '/etc/passwd' } },
        'Judge its tree (gate G0)',
        /title=git-link::/,
      ],
      [
        {
          ...main,
          [POND]: { mode: '120000', bytes: '/etc/passwd' },
          'scripts/check.ts': 'process.exit(0)\n',
        },
        'Judge its tree (gate G0)',
        /title=git-mixed::[\s\S]*title=git-link::/,
      ],
      [
        ({ tree, treeOf, blob }) => {
          const hooks = tree([{ mode: '100644', name: '.git', oid: blob('x') }])
          return treeOf({ ...main, 'content/rivers': { mode: '40000', oid: hooks } })
        },
        'Take the request as git objects',
        /\.git/,
      ],
    ]
    for (const [index, [head, name, said]] of hostile.entries()) {
      if (index > 0) stage.remove()
      stage = makeStage(main, head)
      const ran = walk(stage)
      expect(ran.at(-1)).toMatchObject({ name })
      expect(ran.at(-1)?.code).not.toBe(0)
      expect(ran.at(-1)?.said).toMatch(said)
      expect(existsSync(join(stage.temporary, 'request'))).toBe(false)
      expect(readdirSync(stage.temporary).toSorted()).toEqual(
        ['bin', 'outputs'].filter((file) => existsSync(join(stage.temporary, file))),
      )
      expect(untouched()).toBe(true)
    }
  })
})
