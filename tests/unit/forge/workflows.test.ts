import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONFIG } from '../../../src/config.ts'
import { DEFECTS } from '../../lib/forge/workflow-defects.ts'
import { WORKFLOW_RULES } from '../../lib/forge/workflow-rules.ts'
import { readWorkflow, workflows } from '../../lib/forge/workflows.ts'

const all = workflows()
const rules = Object.entries(WORKFLOW_RULES)

describe.each(all)('$file', (workflow) => {
  it.each(rules)('%s', (_, rule) => {
    expect(rule(workflow)).toEqual([])
  })
})

describe('a seeded defect is found', () => {
  it.each(DEFECTS)('$rule: $file, $to', ({ rule, file, from, to }) => {
    const text = all.find((workflow) => workflow.file === file)?.text ?? ''
    const spoilt = text.replace(from, () => to)
    expect(spoilt).not.toBe(text)
    expect(WORKFLOW_RULES[rule]?.(readWorkflow(file, spoilt))).not.toEqual([])
  })

  it('by every rule', () => {
    expect([...new Set(DEFECTS.map(({ rule }) => rule))].toSorted()).toEqual(
      rules.map(([name]) => name).toSorted(),
    )
  })

  it('where a key is unknown to us', () => {
    const text = all.find(({ file }) => file === 'links.yml')?.text ?? ''
    for (const key of ['defaults', 'container', 'services', 'continue-on-error'])
      expect(() =>
        readWorkflow('links.yml', text.replace('    steps:', `    ${key}: {}\n    steps:`)),
      ).toThrow(key)
  })
})

describe('the workflows and the rest of the repository agree', () => {
  it('on the name of the main branch', () => {
    expect(CONFIG.branch).toBe('main')
  })

  it('on the run that the report follows', () => {
    const names = all.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const followed = all.flatMap(({ on }) => JSON.stringify(on['workflow_run'] ?? []))
    expect(followed).toContain(JSON.stringify({ workflows: ['Records of a request'], types: ['completed'] }))
    expect(names).toContain('Records of a request')
  })

  it('on the commands they call', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const called = all.flatMap(({ text }) =>
      [...text.matchAll(/npm run -s ([\w:-]+)/g)].map(([, name]) => name ?? ''),
    )
    expect(called.length).toBeGreaterThan(10)
    for (const name of called) expect(Object.keys(scripts)).toContain(name)
  })

  it('on one hash for each action', () => {
    const pins = all.flatMap(({ text }) => [...text.matchAll(/uses: (\S+)@(\w+ # \S+)/g)])
    const byAction = Map.groupBy(pins, ([, action]) => action)
    for (const [, found] of byAction) expect(new Set(found.map(([, , pin]) => pin)).size).toBe(1)
  })
})
