import { HtmlValidate } from 'html-validate'
import { expect, inject, it } from 'vitest'
import type { PageFacts } from '../lib/page-facts.ts'
import { EVERY_PAGE } from '../lib/page-types.ts'
import { expectNone } from '../lib/problems.ts'
import { pagesOfEveryShape } from '../lib/shapes.ts'
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

const problemsOf = (pages: readonly Pick<PageFacts, 'file' | 'html'>[]) =>
  pages.flatMap(({ file, html }) =>
    validator
      .validateStringSync(html, file)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, offset }) => ({
        file,
        reason: `${ruleId}: ${message} at ${html.slice(offset, offset + 50)}`,
      })),
  )

/** Attributes that name other elements of the page by their ids. */
const NAMING = /\s(?:for|headers|list|aria-(?:labelledby|describedby|controls|owns|details))="([^"]+)"/g

it('every page is valid HTML', () => {
  const { pages } = readSite(inject('dist'))
  // The rules ask how elements stand in one another: what is judged once need not be judged a thousand times.
  expectNone(problemsOf(EVERY_PAGE ? pages : pagesOfEveryShape(pages)))
})

it('no page gives an id twice, or names one that it does not have', () => {
  const { pages } = readSite(inject('dist'))
  expectNone(
    pages.flatMap(({ file, html }) => {
      // What a script unfolds is no part of the page yet.
      const unfolded = html.replaceAll(/<template\b[^]*?<\/template>/g, '')
      const ids = [...unfolded.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
      const known = new Set(ids)
      const named = [...unfolded.matchAll(NAMING)].flatMap(([, names = '']) => names.split(/\s+/))
      return [
        ...(known.size === ids.length ? [] : ['an id is there twice']),
        ...named.filter((id) => !known.has(id)).map((id) => `no element has the id "${id}"`),
      ].map((reason) => ({ file, reason }))
    }),
  )
})

it('the validator finds a defect, and no shape of a page escapes it', () => {
  const page = (body: string, file = 'x.html') => ({
    file,
    html: `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`,
  })
  const good = page('<h1>a</h1><p>b</p>')
  const bad = [
    '<h1>a</h1><p><div></div></p>',
    '<h1>a</h1><p></b></p>',
    '<h1></h1>',
    '<h1>a</h1><a href="/"></a>',
  ]
  expect(problemsOf([good])).toEqual([])
  for (const body of bad) {
    const chosen = pagesOfEveryShape([good, page('<h1>c</h1><p>d</p>', 'same.html'), page(body)])
    expect(chosen.map(({ file }) => file)).toEqual(['x.html', 'x.html'])
    expect(problemsOf(chosen)).not.toEqual([])
  }
})
