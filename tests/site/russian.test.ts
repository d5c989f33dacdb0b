import { describe, expect, inject, it } from 'vitest'
import { foreignTextProblems } from '../lib/checks/foreign-text.ts'
import { russianProblems } from '../lib/checks/russian.ts'
import { expectNone } from '../lib/problems.ts'
import { readSite } from '../lib/site.ts'

const { pages } = readSite(inject('dist'))

describe('words of every page', () => {
  it('Russian typography', () => {
    expect(pages.filter(({ lang }) => lang === 'ru').length).toBeGreaterThan(100)
    expectNone(pages.flatMap(russianProblems))
  })

  it('text in another language than the page says so', () => {
    expectNone(pages.flatMap(foreignTextProblems))
  })
})
