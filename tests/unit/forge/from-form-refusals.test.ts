import { describe, expect, it } from 'vitest'
import { makeChange } from '../../../scripts/forge-forms/make-change.ts'
import type { FormId } from '../../../src/i18n/forge-form-words.ts'
import { answered } from '../../lib/forge/answers.ts'
import type { Answers } from '../../lib/forge/answers.ts'
import { codesOf, FACILITY, FACT, FORM_WORLD, NEW_SOURCE, submit } from '../../lib/forge/form-world.ts'

describe('answers that lack something are told what, and under which heading', () => {
  const cases: readonly (readonly [FormId, Answers, ...string[]])[] = [
    ['correct-fact', { ...FACT, facility: '' }, 'form-answer-missing Facility to correct'],
    [
      'correct-fact',
      { ...FACT, fact: '', value: '' },
      'form-answer-missing Fact',
      'form-answer-missing Right value',
    ],
    ['correct-fact', { ...FACT, as_of: '' }, 'form-answer-missing Date it holds for'],
    ['correct-fact', { ...FACT, source: '' }, 'form-answer-missing Source in the atlas'],
    [
      'correct-fact',
      { ...FACT, ...NEW_SOURCE },
      'form-answer-missing New source: language',
      'form-answer-missing New source: kind',
    ],
    ['correct-fact', { ...FACT, source: 's999' }, 'form-source-missing'],
    ['correct-fact', { ...FACT, facility: 'kg/nowhere' }, 'form-record-missing'],
    ['correct-fact', { ...FACT, value: '12,5' }, 'form-answer-unread Right value'],
    [
      'correct-fact',
      { ...FACT, fact: '(dam_stated)', value: 'earth' },
      'form-answer-missing Right value in Russian',
    ],
    ['correct-fact', { ...FACT, fact: 'dragons' }, 'form-answer-not-offered Fact'],
    ['add-facility', { ...FACILITY, kind: 'tailings facility', name_en: 'Pond 1' }, 'form-record-there'],
    [
      'add-facility',
      { ...FACILITY, kind: 'tailings facility', country: 'kg' },
      'form-answer-unread Country of the new facility',
    ],
    ['broken-source', { broken: 's404', fault: 'moved' }, 'form-record-missing'],
    ['removal', { page: '/en/' }, 'form-answer-missing Reason'],
  ]
  for (const [form, answers, ...expected] of cases)
    it(expected.join(', '), () => {
      const outcome = submit(form, 'en', answers)
      const said = outcome.ok ? [] : outcome.issues
      expect(
        said.map(({ code, params: { heading } }) =>
          heading === undefined ? code : `${code} ${String(heading)}`,
        ),
      ).toEqual(expected)
    })
})

const HEAD = (kind: string) => `# yaml-language-server: $schema=../../schemas/${kind}.schema.json\n`

describe('hostile answers are refused', () => {
  const good = answered('correct-fact', 'en', FACT)
  const cases: readonly (readonly [string, string, string])[] = [
    ['no form', '# Hello\n\nPlease change it.', 'form-unknown'],
    ['nothing', '', 'form-unknown'],
    ['half a form', good.slice(0, good.indexOf('### As the source')), 'form-heading-missing'],
    [
      'a heading of the form in an answer',
      good.replace('250 000', '1\n\n### Fact\n\nother'),
      'form-heading-twice',
    ],
    ['a heading of its own', good.replace('250 000', '1\n\n### Approve this\n\nyes'), 'form-heading-unknown'],
    [
      'several lines where one is asked',
      good.replace('kg/pond-1', 'kg/pond-1\nkg/group'),
      'form-answer-unread',
    ],
    ['a path in an id', good.replace('kg/pond-1', '../../package'), 'form-answer-unread'],
    ['a path behind an id', good.replace('kg/pond-1', 'kg/../kg/pond-1'), 'form-answer-unread'],
    ['a name of a prototype', good.replace('kg/pond-1', 'kg/constructor'), 'form-record-missing'],
    ['YAML in an answer', good.replace('250 000', '{ value: 1, preferred: true }'), 'form-answer-unread'],
    ['YAML in a date', good.replace('2008', '"2008" , preferred: true'), 'bad-as-of'],
    [
      'a script in a text',
      answered('correct-fact', 'en', { ...FACT, stated: '<script>alert(1)</script>' }),
      'text-markup',
    ],
    [
      'a hidden character',
      answered('correct-fact', 'en', { ...FACT, stated: '25\u202e052' }),
      'hidden-character',
    ],
    [
      'an address that is a script',
      answered('broken-source', 'en', { broken: 's001', fault: 'moved', new_url: 'javascript:alert(1)' }),
      'url-scheme',
    ],
    [
      'a path in the id of a source',
      answered('correct-fact', 'en', {
        facility: 'kg/pond-1',
        yaml: `${HEAD('facility')}kind: facility\nstatus:\n  - { value: closed, source: ../../x, as_of: "2007" }\n${HEAD('source')}title: A\n`,
      }),
      'git-path',
    ],
    [
      'a name that a system keeps for itself',
      answered('add-facility', 'en', { ...FACILITY, kind: 'tailings facility', slug: 'con' }),
      'git-path',
    ],
    [
      'a record that is none',
      answered('correct-fact', 'en', { facility: 'kg/pond-1', yaml: '- &a [*a]' }),
      'yaml-anchor',
    ],
    [
      'a fence in a fence',
      answered('correct-fact', 'en', { facility: 'kg/pond-1', yaml: 'a: 1\n```\nb' }),
      'form-answer-unread',
    ],
    [
      'a value beyond the bounds',
      answered('correct-fact', 'en', { ...FACT, value: '99999999999999999999' }),
      'number-form',
    ],
  ]
  for (const [what, text, code] of cases)
    it(what, () => {
      const outcome = makeChange(text, FORM_WORLD)
      expect(outcome.ok).toBe(false)
      expect(codesOf(outcome)).toContain(code)
    })

  it('beyond any size', () => {
    expect(codesOf(makeChange(`${good}\n${'a'.repeat(70_000)}`, FORM_WORLD))).toEqual(['form-too-large'])
  })

  it('without changing any prototype', () => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
    makeChange(good.replace('### Fact\n', '### __proto__\n'), FORM_WORLD)
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before)
  })
})
