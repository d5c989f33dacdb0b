import { describe, expect, it } from 'vitest'
import type { Located } from '../facility/facility-context.ts'
import { inventedAtlas } from '../list/invented.ts'
import { hasLetter, letterFacts } from './letter-facts.ts'
import { letter } from './letter.ts'
import { letterText } from './letter-text.ts'

const published = inventedAtlas()
const located: Located = { ...published, lineOf: () => 1 }

describe('the facts a letter asks for', () => {
  it('are those that narrow the band of the facility most, each fact once, three at most', () => {
    const facts = letterFacts(published, 'kg/twin')
    expect(facts.map(({ input }) => input)).toEqual(['volume_m3', 'water_hazard_class'])
    for (const { facility } of published.wanted.facts) {
      const inputs = letterFacts(published, facility).map(({ input }) => input)
      expect(new Set(inputs).size).toBe(inputs.length)
      expect(inputs.length).toBeLessThanOrEqual(3)
    }
  })

  it('narrow by what the list of wanted facts says: half of the worth is the own band', () => {
    const [first] = letterFacts(published, 'kg/twin')
    const worth = published.wanted.facts.find(
      ({ facility, input }) => facility === 'kg/twin' && input === first?.input,
    )?.worth
    const band = published.main.byId.get('kg/twin')?.rankAll
    expect(worth).toBeGreaterThan(0)
    expect(first?.then).toBe((band?.worst ?? 0) - (band?.best ?? 0) + 1 - (worth ?? 0) / 2)
  })

  it('are none for what is compared with nothing', () => {
    expect(hasLetter(published, 'kg/group')).toBe(false)
    expect(hasLetter(published, 'kz/planned')).toBe(false)
    expect(() => letter(located, 'kg/group', 'en')).toThrow('nothing to ask')
  })
})

describe.each(['en', 'ru'])('a letter in %s', (locale) => {
  const model = letter(located, 'kg/twin', locale)
  const text = letterText(model)

  it('is dated by the release, asks with a unit, says what it would change, and where the answer goes', () => {
    expect(model.date).toMatch(/\d{4}/)
    expect(model.asked[0]?.ask).toContain('м³'.replace('м', locale === 'en' ? 'm' : 'м'))
    expect(model.asked[0]?.why).toMatch(/\d/)
    expect(text).toContain(`/${locale}/facilities/kg/twin/`)
    expect(model.caveat.length).toBeGreaterThan(20)
  })

  it('marks the blanks for the authority and the legal ground where the records name none', () => {
    expect(model.to.map(({ name }) => name.text)).toEqual([expect.stringMatching(/^\[.*\]$/)])
    expect(model.ground.text).toMatch(/^\[.*\]$/)
    expect(model.sources).toEqual([])
  })

  it('says the same as plain text, without a placeholder or a no-break space left over', () => {
    const all = [model.subject, ...model.opening, ...model.asked.flatMap(({ ask, why }) => [ask, why])]
    for (const each of all) expect(text).toContain(each.replace(/\u00a0/g, ' '))
    expect(text).not.toMatch(/\u00a0|\{\w+\}|undefined/)
  })
})

it('takes authority and ground from the record of the country, and names the operator once', () => {
  const [source, asOf] = ['s1', '2020']
  const both = (word: string) => ({ en: word, ru: word })
  const requests = {
    authority: { name: both('Ministry'), source, asOf },
    ground: { text: both('The act.'), sources: [source], asOf },
  }
  const countries = new Map(
    [...published.atlas.countries].map(([id, country]) => [id, { ...country, requests }] as const),
  )
  const facilities = published.atlas.facilities.map((facility) => ({
    ...facility,
    facts: { ...facility.facts, operator: [{ value: both('Ministry'), source, asOf }] as const },
  }))
  const model = letter({ ...located, atlas: { ...published.atlas, countries, facilities } }, 'kg/twin', 'en')
  expect(model.to).toHaveLength(1)
  expect(model.to[0]).toMatchObject({ name: { text: 'Ministry' }, address: { text: '[address]' } })
  expect(model.ground.text).toBe('The act.')
  expect(model.sources).toEqual([source])
})
