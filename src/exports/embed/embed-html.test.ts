import { expect, it } from 'vitest'
import { embedPage } from '../../artefacts/press/embed.ts'
import { pressClaim } from '../../artefacts/press/claim.ts'
import { pressKit } from '../../artefacts/press/press-page.ts'
import { pond, testReleases } from '../../artefacts/releases/test-releases.ts'
import type { EmbedShell } from './embed-html.ts'
import { embedHtml } from './embed-html.ts'

const first = {
  date: '2026-01-01',
  facilities: { 'kg/a': pond(1e6, 3), 'kg/b': pond(2e6, 3), 'kg/c': pond(3e6) },
}
const then = testReleases([first])
const now = testReleases([
  first,
  { date: '2026-02-01', facilities: { ...first.facilities, 'kg/a': pond(9e6, 3), 'kg/c': pond(4e6) } },
])
const release = now.releases[0]?.id ?? ''
const shell: EmbedShell = { locale: 'en', policy: "default-src 'none'", sheet: '/embed.css' }
const subject = (id: string) => ({ kind: 'facility', id }) as const

it.each(['kg/a', 'kg/b', 'kg/c'])(
  'a frozen frame of %s says what the live one said then, word for word',
  (id) => {
    for (const locale of ['en', 'ru']) {
      const was = pressClaim(then, subject(id), locale)
      const { claim } = embedPage(now, { subject: subject(id), release }, locale)
      expect({ ...claim, address: was.address }).toEqual(was)
      expect(claim.address).toContain(`/releases/${release}/`)
    }
  },
)

it('says that it is frozen, and that its claim holds no more', () => {
  const html = embedHtml(embedPage(now, { subject: subject('kg/a'), release }, 'en'), shell)
  expect(html).toContain('Frozen: as it stood in this release.')
  expect(html).toContain('Place 2 of 2 rated facilities')
  expect(html).toMatch(/<a href="https:[^"]+\/en\/facilities\/kg\/a\/" target="_blank" rel="noopener">/)
  const live = embedHtml(embedPage(now, { subject: subject('kg/a') }, 'en'), shell)
  expect(live).toContain('Place 1 of 2 rated facilities')
  expect(live).not.toContain('Frozen')
})

it('the press kit offers the frame of the latest release, and none where there is none', () => {
  expect(pressKit(now, subject('kg/a'), 'en').frozen?.release).toBe(now.releases.at(-1)?.id)
  expect(pressKit({ ...now, releases: [] }, subject('kg/a'), 'en').frozen).toBeNull()
})

it('text of records is text, in the frame and in the code to copy', () => {
  const name = '</h1><script>alert("x")</script>\u0000'
  const hostile = testReleases([
    { ...first, facilities: { 'kg/a': { ...pond(1e6, 3), name: { en: name, ru: name } } } },
  ])
  const html = embedHtml(embedPage(hostile, { subject: subject('kg/a') }, 'en'), shell)
  expect(html).not.toMatch(/<script|\u0000/)
  expect(html.match(/<h1>/g)?.length).toBe(1)
  const { frame, badge } = pressKit(hostile, subject('kg/a'), 'en')
  const said = [...frame.html, ...badge.html].map(({ text }) => text).join('')
  const marked = badge.markdown.map(({ text }) => text).join('')
  expect(said + marked.replaceAll(/\\[<>]/g, '')).not.toMatch(/<script/)
})
