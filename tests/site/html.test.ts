import { HtmlValidate } from 'html-validate'
import { expect, inject, it } from 'vitest'
import { expectNone } from '../lib/problems.ts'
import { readSite } from '../lib/site.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the generator writes; no defects.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // A list without marks loses its role in Safari unless it is said.
    'no-redundant-role': 'off',
    // A table that scrolls is a region with a name; whether div or section makes no difference.
    'prefer-native-element': ['error', { exclude: ['region', 'list'] }],
    // The forms filter what is on the page and send nothing, so there is nothing to submit.
    'wcag/h32': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Titles of the records may be long; search engines cut, readers do not.
    'long-title': 'off',
  },
})

it('every page is valid HTML', () => {
  const { pages } = readSite(inject('dist'))
  const problems = pages.flatMap(({ file, html }) =>
    validator
      .validateStringSync(html, file)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, offset }) => ({
        file,
        reason: `${ruleId}: ${message} at ${html.slice(offset, offset + 50)}`,
      })),
  )
  expectNone(problems)
})

it('the validator finds a defect', () => {
  const { valid } = validator.validateStringSync(
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>',
  )
  expect(valid).toBe(false)
})
