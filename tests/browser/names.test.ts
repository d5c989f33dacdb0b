import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'

const { origin, open } = await stand(inject('dist'))
const page = await open({ javaScriptEnabled: false })

describe('the index of names', () => {
  it.each(['en', 'ru'])('has both alphabets in order in /%s/', async (locale) => {
    await page.goto(`${origin}/${locale}/names/`)
    const letters = await page.$$eval('section.names', (sections) =>
      sections.map((section) => [...section.querySelectorAll('h3')].map((heading) => heading.textContent)),
    )
    expect(letters).toHaveLength(2)
    const [first = [], second = []] = locale === 'ru' ? letters.toReversed() : letters
    expect(first.map((letter) => letter.trim())).toEqual(
      first.map((letter) => letter.trim()).toSorted(new Intl.Collator('en').compare),
    )
    expect(second.map((letter) => letter.trim())).toEqual(
      second.map((letter) => letter.trim()).toSorted(new Intl.Collator('ru').compare),
    )
    expect(second.length).toBeGreaterThan(20)
  })
})
