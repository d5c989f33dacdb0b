import { expect, it } from 'vitest'
import type { PressClaim } from '../../artefacts/press/claim.ts'
import { badgeSvg, textWidth } from './badge.ts'

const claim: PressClaim = {
  kind: 'Tailings facility, Kyrgyzstan',
  name: { text: 'Kumtor mine tailings' },
  standing: 'Place 7 of 19 rated facilities',
  rank: 'Place 7 of 19 rated facilities',
  band: 'Possible places: 3–14 (provisional)',
  sentence: '',
  release: '2026-11-22-1a2b3c4d',
  state: 'release 2026-11-22-1a2b3c4d',
  date: '22 November 2026',
  address: 'https://a.example/',
}

const tagsOf = (svg: string) => svg.match(/<[a-z/]+/g)?.join(' ')

it('prints the strings of the claim', () => {
  const svg = badgeSvg(claim, 'en')
  for (const text of [claim.name.text, claim.standing, claim.band ?? '', claim.release])
    expect(svg).toContain(`>${text}<`.replace(`>${claim.release}<`, claim.release))
  expect(svg).toContain('<title id="t">Kumtor mine tailings. Place 7 of 19 rated facilities. Possible')
})

it('a hostile name adds no element and no attribute', () => {
  const hostile = '</text><script>alert(1)</script>" onload="x" & \u0000\uFFFE'
  const svg = badgeSvg({ ...claim, name: { text: hostile } }, 'en')
  expect(tagsOf(svg)).toBe(tagsOf(badgeSvg(claim, 'en')))
  expect(svg).not.toMatch(/ onload="|[\u0000\uFFFE]/)
})

it('is wide enough for its longest line, in either alphabet', () => {
  const wide = /width="(\d+)"/.exec(badgeSvg({ ...claim, standing: 'Ш'.repeat(40) }, 'ru'))?.[1]
  expect(Number(wide)).toBeGreaterThanOrEqual(textWidth('Ш'.repeat(40), 13) + 30)
  expect(textWidth('iii', 10)).toBeLessThan(textWidth('mmm', 10))
})
