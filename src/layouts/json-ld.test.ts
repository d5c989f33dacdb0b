import fc from 'fast-check'
import { expect, it } from 'vitest'
import { breadcrumbList, jsonLd } from './json-ld.ts'

it('no text ends the script, begins a comment or a line; the JSON is the same', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('<', '/', 'script', '>', '!--', '&', '"', '\\', '\u2028', '\u2029', 'ё'),
  })
  fc.assert(
    fc.property(hostile, (name) => {
      const text = jsonLd([{ '@type': 'Place', name }])
      expect(text).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(text)).toEqual({
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Place', name }],
      })
    }),
  )
})

it('the way down is numbered and absolute', () => {
  const steps = [
    { label: 'Home', page: '' },
    { label: 'About', page: 'about/' },
  ]
  const list = breadcrumbList(steps, 'en')['itemListElement']
  expect(list).toMatchObject([
    { position: 1, name: 'Home', item: expect.stringMatching(/^https:.+\/en\/$/) as string },
    { position: 2, name: 'About', item: expect.stringMatching(/^https:.+\/en\/about\/$/) as string },
  ])
})
