import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { hashAhead } from '../../src/records/hash-ahead.ts'
import { readTree } from '../../src/records/tree.ts'
import { CLEAN, removeContent, tempContent } from './temp-content.ts'

const asOf = '2026-11-22'
const made: string[] = []
const folder = (): string => {
  const content = tempContent(CLEAN)
  made.push(content)
  return content
}

afterEach(() => {
  for (const content of made.splice(0)) removeContent(content)
})

describe('hashes taken in another thread', () => {
  it('are those of the files, and nothing for one that cannot be read whole', async () => {
    const content = folder()
    writeFileSync(join(content, 'sources/s001.yaml'), '#'.repeat(70_000))
    const ahead = await hashAhead(content, 0)?.()
    const tree = readTree({ content, asOf })
    expect(ahead?.listing.files.map(({ file }) => file)).toEqual(tree.files)
    expect(ahead?.digests).toEqual(tree.files.map((file) => tree.entries.get(file)?.hash ?? ''))
    expect(ahead?.digests.filter((digest) => digest === '')).toHaveLength(1)
  })

  it('are not asked for where there are few files', () => {
    expect(hashAhead(folder())).toBeUndefined()
  })

  it.each<readonly [string, (content: string) => void]>([
    ['nothing', () => undefined],
    ['a record', (content) => writeFileSync(join(content, 'facilities/kg/group.yaml'), 'kind: group\n')],
    [
      'a name',
      (content) => writeFileSync(join(content, 'basins/naryn.yaml'), 'name: { en: Naryn, ru: Нарын }\n'),
    ],
    ['a record that is gone', (content) => rmSync(join(content, 'facilities/kg/pond-1.yaml'))],
    [
      'a link',
      (content) => {
        rmSync(join(content, 'basins/chu.yaml'))
        symlinkSync('/etc/hostname', join(content, 'basins/chu.yaml'))
      },
    ],
  ])('lead to the same tree after a change of %s', async (_, change) => {
    const [base, head] = [folder(), folder()]
    change(head)
    const known = readTree({ content: base, asOf })
    const ahead = await hashAhead(head, 0)?.()
    const [helped, alone] = [
      readTree({ content: head, asOf, known, ahead }),
      readTree({ content: head, asOf }),
    ]
    expect({ ...helped, entries: [...helped.entries] }).toEqual({ ...alone, entries: [...alone.entries] })
  })

  it('are taken again where a file changed meanwhile', async () => {
    const [base, head] = [folder(), folder()]
    const known = readTree({ content: base, asOf })
    writeFileSync(join(head, 'basins/chu.yaml'), 'name: { en: Chu, ru: Чуй }\n')
    const ahead = await hashAhead(head, 0)?.()
    writeFileSync(join(head, 'basins/chu.yaml'), 'name: { en: Chu, ru: Шу }\n')
    const tree = readTree({ content: head, asOf, known, ahead })
    expect(tree.entries.get('basins/chu.yaml')).toEqual(
      readTree({ content: head, asOf }).entries.get('basins/chu.yaml'),
    )
  })
})
