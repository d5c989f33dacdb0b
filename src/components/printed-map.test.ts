import { experimental_AstroContainer } from 'astro/container'
import { describe, expect, it } from 'vitest'
import type { MapModel } from '../artefacts/map-model.ts'
import PrintedMap from './PrintedMap.astro'

const container = await experimental_AstroContainer.create()

const MARK = {
  x: 100,
  y: 50,
  r: 8,
  look: 'A',
  letter: 10,
  precision: 'settlement',
  ring: 12,
  hatch: '',
  count: 2,
  tag: { x: 7, y: -5, anchor: 'start', box: [107, 40, 113, 45] },
  href: '/en/facilities/kg/a/',
  title: '2 records at or near this point:\nA <b>: place 1\nB: not rated',
} as const

const MODEL: MapModel = {
  locale: 'en',
  width: 720,
  height: 480,
  title: 'Map of an invented land',
  summary: '2 of 3 records have coordinates.',
  list: { href: '/en/facilities/', label: 'All of them as a list' },
  terrain: {
    land: 'M0 0h9v9z',
    focus: '',
    lakes: '',
    coarseLakes: '',
    rivers: '',
    outerBorders: '',
    innerBorders: '',
  },
  rings: [],
  scale: { units: 100, label: '50 km' },
  layers: [
    {
      name: 'wide',
      marks: [MARK, { ...MARK, look: 'legacy', letter: 0, count: 1, tag: null, href: null }],
      labels: [],
      size: 11,
      dot: 2,
    },
  ],
  legend: {
    groups: [{ group: 'A', from: 1, to: 3 }],
    placed: 15,
    hollow: ['legacy'],
    precisions: ['settlement'],
    several: true,
    missing: 1,
    coarseLakes: false,
  },
}

const page = await container.renderToString(PrintedMap, { props: { model: MODEL } })

describe('PrintedMap', () => {
  it('names and describes itself by ids that exist', () => {
    for (const id of ['map-title', 'map-summary']) {
      expect(page).toContain(`id="${id}"`)
      expect(page).toMatch(new RegExp(`aria-(labelledby|describedby)="${id}"`))
    }
  })

  it('links each mark but that of its own page, with its words as text', () => {
    expect(page.match(/<a [^>]*class="map-mark/g)).toHaveLength(1)
    expect(page.match(/<g [^>]*class="map-mark/g)).toHaveLength(1)
    expect(page).toContain('href="/en/facilities/kg/a/"')
    expect(page).toContain('A &lt;b&gt;: place 1')
  })

  it('shows the letter, the number and the ring', () => {
    expect(page).toMatch(/class="map-letter"[^>]*>\s*A\s*</)
    expect(page).toMatch(/class="map-count"[^>]*>\s*2\s*</)
    expect(page).toContain('class="map-ring"')
  })

  it('explains what it shows and nothing else', () => {
    expect(page).toContain('not on the map: 1 without coordinates')
    expect(page).toContain('mining or radioactive waste')
    expect(page).not.toContain('the site itself')
    expect(page).not.toContain('dashed shore')
  })

  it('offers the interactive map with what it begins with, but not on its own page', async () => {
    const preset = { ...MODEL, preset: 'country=kg' }
    expect(await container.renderToString(PrintedMap, { props: { model: preset } })).toMatch(
      /<a href="\/en\/map\/\?country=kg">Interactive map<\/a>/,
    )
    expect(page).toContain('<a href="/en/map/">Interactive map</a>')
    expect(
      await container.renderToString(PrintedMap, { props: { model: MODEL, offer: false } }),
    ).not.toContain('/en/map/')
  })

  it('has no style or colour of its own and no empty path', () => {
    expect(page).not.toMatch(/\sstyle=|<style|<script(?! type="module" src=)|fill="|stroke="| d=""| d>/)
  })
})
