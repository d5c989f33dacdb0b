import { expect, it } from 'vitest'
import { makeChange } from '../../scripts/forge-forms/make-change.ts'
import { formExamples } from '../../src/artefacts/guide/examples/answers.ts'
import type { Example } from '../../src/artefacts/guide/examples/example.ts'
import { answered } from '../lib/forge/answers.ts'
import { codesOf, FACILITY, FACT, FORM_WORLD } from '../lib/forge/form-world.ts'

const FORMS = [
  answered('correct-fact', 'en', FACT),
  answered('add-facility', 'en', { ...FACILITY, kind: 'tailings facility' }),
]
const headings = (text: string): readonly string[] => [...text.matchAll(/^### .*$/gm)].map(([line]) => line)

/** A whole form in which the answers that an example is about read as it shows them. */
function filled({ good, bytes, ...example }: Example, side: 'bad' | 'good'): string {
  const names = headings(good)
  const form = FORMS.find((text) => names.every((name) => headings(text).includes(name))) ?? ''
  const start = form.indexOf(names[0] ?? '')
  const last = form.indexOf(`${names.at(-1) ?? ''}\n`)
  const next = form.indexOf('\n### ', last + 1)
  const shown = side === 'bad' ? (bytes ?? example.bad) : good
  return `${form.slice(0, start)}${shown}${next < 0 ? '' : form.slice(next)}`
}

it.each(Object.entries<Example>(formExamples))('%s', (code, example) => {
  expect(codesOf(makeChange(filled(example, 'bad'), FORM_WORLD))).toContain(code)
  expect(codesOf(makeChange(filled(example, 'good'), FORM_WORLD))).toEqual([])
})
