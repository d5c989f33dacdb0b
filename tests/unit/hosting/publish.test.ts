import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { keptOf, publishRelease, rollBack } from '../../../scripts/lib/publishing/publish-release.ts'
import { Refusal } from '../../../scripts/lib/publishing/refusal.ts'
import { workFolder } from '../../lib/build.ts'
import { filesOf, smallSite } from '../../lib/small-site.ts'

const made: (() => void)[] = []
afterEach(() => {
  for (const remove of made.splice(0)) remove()
})

/** A folder with a place to publish to, and a maker of sites. */
function stand() {
  const { path, remove } = workFolder('publish')
  made.push(remove)
  const to = join(path, 'place')
  const site = (word: string, { date = '2026-11-22', pages = 6 } = {}) =>
    smallSite(join(path, word), filesOf(word, pages), date)
  const door = () => readFileSync(join(to, 'current', 'index.html'), 'utf8')
  return { path, to, site, door }
}

const styleOf = (html: string): string => /href="\/([^"]+)"/.exec(html)?.[1] ?? ''
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )

describe('publishing', () => {
  it('serves the new site whole, keeps the styles of the old one, and leads back to it', async () => {
    const { to, site, door } = stand()
    const first = await publishRelease({ site: site('one'), to })
    const old = door()
    const second = await publishRelease({ site: site('two'), to })
    expect(door()).toContain('two')
    expect(existsSync(join(to, 'current', styleOf(old)))).toBe(true)
    expect(readdirSync(join(to, 'releases')).toSorted()).toEqual([first, second].toSorted())
    const newer = styleOf(door())
    expect(await rollBack(to)).toBe(first)
    expect(door()).toBe(old)
    expect(existsSync(join(to, 'current', newer))).toBe(true)
    expect(await codeOf(rollBack(to))).toBe('publish-nothing-earlier')
    expect(await rollBack(to, second)).toBe(second)
    expect(door()).toContain('two')
  })

  it('leaves a file that has not changed the very file it was, so that browsers keep theirs', async () => {
    const { to, site } = stand()
    const inode = (file: string) => statSync(join(to, 'current', file)).ino
    await publishRelease({ site: site('one'), to })
    const before = [inode('favicon.svg'), inode('index.html')]
    await publishRelease({ site: site('two'), to })
    expect(inode('favicon.svg')).toBe(before[0])
    expect(inode('index.html')).not.toBe(before[1])
  })

  it('does nothing where that very site is served, and forgets what was led back from', async () => {
    const { to, site, door } = stand()
    const one = await publishRelease({ site: site('one'), to })
    const inode = statSync(join(to, 'current')).ino
    expect(await publishRelease({ site: site('one'), to })).toBe(one)
    expect(statSync(join(to, 'current')).ino).toBe(inode)
    await publishRelease({ site: site('bad'), to })
    await rollBack(to)
    await publishRelease({ site: site('three'), to })
    expect(await rollBack(to)).toBe(one)
    expect(door()).toContain('one')
  })
})

describe('nothing changes where', () => {
  it.each([
    [
      'there is no manifest',
      'publish-no-manifest',
      (at: string) => {
        rmSync(join(at, 'manifest.json'))
      },
    ],
    [
      'the manifest is cut off',
      'publish-no-manifest',
      (at: string) => {
        writeFileSync(join(at, 'manifest.json'), '{"rel')
      },
    ],
    [
      'a page is missing',
      'publish-incomplete',
      (at: string) => {
        rmSync(join(at, '404.html'))
      },
    ],
    [
      'a page has one more byte',
      'publish-incomplete',
      (at: string) => {
        appendFileSync(join(at, 'index.html'), ' ')
      },
    ],
    [
      'a file is not listed',
      'publish-unlisted',
      (at: string) => {
        writeFileSync(join(at, 'more.html'), '')
      },
    ],
    [
      'a file is a link',
      'publish-incomplete',
      (at: string) => {
        rmSync(join(at, '404.html'))
        symlinkSync('index.html', join(at, '404.html'))
      },
    ],
  ])('%s', async (_, code, spoil) => {
    const { to, site, door } = stand()
    await publishRelease({ site: site('one'), to })
    const two = site('two')
    spoil(two)
    expect(await codeOf(publishRelease({ site: two, to }))).toBe(code)
    expect(door()).toContain('one')
    expect(readdirSync(to).toSorted()).toEqual(['current', 'order', 'releases'])
  })

  it('many pages would go, unless that is meant', async () => {
    const { to, site, door } = stand()
    await publishRelease({ site: site('one', { pages: 98 }), to })
    expect(await codeOf(publishRelease({ site: site('two', { pages: 90 }), to }))).toBe('publish-fewer-pages')
    expect(door()).toContain('one')
    await publishRelease({ site: site('three'), to, fewerPages: true })
    expect(door()).toContain('three')
  })

  it('the place serves what nobody published, or is being published to', async () => {
    const { to, site } = stand()
    mkdirSync(join(to, 'current'), { recursive: true })
    expect(await codeOf(publishRelease({ site: site('one'), to }))).toBe('publish-not-ours')
    rmSync(join(to, 'current'), { recursive: true })
    symlinkSync(String(process.pid), join(to, '.publishing'))
    expect(await codeOf(publishRelease({ site: site('one'), to }))).toBe('publish-busy')
    rmSync(join(to, '.publishing'))
    symlinkSync('999999999', join(to, '.publishing'))
    expect(await codeOf(publishRelease({ site: site('one'), to }))).toBe('done')
  })

  it.each(['index.html', 'index.html.gz'])('%s of the release to lead back to was touched', async (file) => {
    const { to, site, door } = stand()
    const one = await publishRelease({ site: site('one'), to })
    await publishRelease({ site: site('two'), to })
    appendFileSync(join(to, 'releases', one, file), ' ')
    expect(await codeOf(rollBack(to))).toBe('publish-incomplete')
    expect(door()).toContain('two')
  })
})

it('packs texts once, and leaves what is packed already as it is', async () => {
  const { to, site, path } = stand()
  await publishRelease({ site: site('one'), to })
  const at = (file: string) => join(to, 'current', file)
  expect(gunzipSync(readFileSync(at('index.html.gz'))).equals(readFileSync(at('index.html')))).toBe(true)
  expect(existsSync(at('favicon.svg.gz'))).toBe(false)
  const long = 'a,b\n'.repeat(1000)
  const own = smallSite(join(path, 'own'), {
    ...filesOf('two'),
    'data/a.csv': long,
    'data/a.csv.gz': 'as it is',
  })
  await publishRelease({ site: own, to })
  expect(readFileSync(at('data/a.csv.gz'), 'utf8')).toBe('as it is')
})

it('keeps the releases of 30 days, three at least, fifty at most', () => {
  const on = (date: string) => `${date}-00000000-00000000`
  const old = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map(on)
  expect(keptOf(old, on('2026-11-22'))).toEqual(old.slice(2))
  expect(keptOf([...old, on('2026-10-23')], on('2026-11-22'))).toEqual([...old.slice(3), on('2026-10-23')])
  const many = Array.from({ length: 80 }, () => on('2026-11-21'))
  expect(keptOf(many, on('2026-11-22'))).toHaveLength(49)
})
