import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { typeOf } from '../lib/page-types.ts'
import { readSite } from '../lib/site.ts'

const dist = inject('dist')
const { pages, files } = readSite(dist)
const letters = pages.filter(({ address }) => typeOf(address) === 'letter')
const textOf = (address: string): string =>
  readFileSync(join(dist, address.replace(/letter\/$/, 'letter.txt')), 'utf8')

it('every letter stands in both languages, each with its text, each naming the other', () => {
  expect(letters.length).toBeGreaterThan(100)
  for (const { address, links: _, html } of letters) {
    const twin = address.startsWith('/ru/')
      ? address.replace('/ru/', '/en/')
      : address.replace('/en/', '/ru/')
    expect(files.has(`${twin.slice(1)}index.html`), twin).toBe(true)
    expect(html, address).toContain(`href="${twin}"`)
    expect(html, address).toContain(`href="${address.replace(/letter\/$/, 'letter.txt')}"`)
    expect(textOf(address).length, address).toBeGreaterThan(800)
  }
})

it('every letter is linked from its facility, and names its page as the place of the answer', () => {
  const byAddress = new Map(pages.map((page) => [page.address, page]))
  for (const { address } of letters) {
    const facility = address.replace(/letter\/$/, '')
    expect(byAddress.get(facility)?.html, facility).toContain(`href="${address}"`)
    expect(textOf(address), address).toContain(`${facility}\n`)
  }
})

it('no letter of a country with a legal ground has a blank for it, and none claims a condition', () => {
  for (const { address } of letters) {
    const text = textOf(address)
    expect(text, address).toMatch(/Aarhus Convention|Орхусской конвенции/)
    expect(text, address).toMatch(/says nothing about the condition|О состоянии дамбы он ничего не говорит/)
  }
})
