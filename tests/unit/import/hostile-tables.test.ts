import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/tables/read-table.ts'
import { MAX_ROWS } from '../../../src/tables/sheet.ts'
import { unzip } from '../../../src/tables/unzip.ts'
import { writeXlsx } from '../../../src/tables/write-xlsx.ts'
import { zip } from '../../../src/tables/zip.ts'
import { bytes, changed, plain, replaced, workbook } from './workbook.ts'

/** An archive of one part that says it is small, and is not. */
function bomb(): Buffer {
  const archive = zip([['[Content_Types].xml', deflateRawSync(Buffer.alloc(80 * 1024 * 1024))]])
  for (const at of [archive.indexOf('PK\u0003\u0004'), archive.indexOf('PK\u0001\u0002') + 2])
    archive.writeUInt16LE(8, at + 8)
  return archive
}

describe('hostile files are refused with their code', () => {
  const xml = 'xl/worksheets/sheet1.xml'
  const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>'
  const cases: readonly (readonly [string, string, () => Uint8Array, string])[] = [
    ['a csv called xlsx', 'a.xlsx', () => bytes('a;b\n'), 'import-file-kind'],
    ['an xlsx called csv', 'a.csv', () => workbook, 'import-file-kind'],
    ['another kind of file', 'a.pdf', () => bytes('%PDF'), 'import-file-kind'],
    ['a name without an ending', 'table', () => bytes('a;b'), 'import-file-kind'],
    ['an archive that is no workbook', 'a.xlsx', () => zip([['a.txt', bytes('a')]]), 'import-file-kind'],
    ['a file with macros by name', 'a.xlsm', () => workbook, 'import-macros'],
    [
      'a file with macros by part',
      'a.xlsx',
      () => changed((parts) => parts.set('xl/vbaProject.bin', bytes('x'))),
      'import-macros',
    ],
    [
      'a file with macros by kind',
      'a.xlsx',
      () =>
        replaced(
          '[Content_Types].xml',
          'officedocument.spreadsheetml.sheet.main',
          'ms-excel.sheet.macroEnabled.main',
        ),
      'import-macros',
    ],
    [
      'links to other files',
      'a.xlsx',
      () => changed((parts) => parts.set('xl/externalLinks/externalLink1.xml', bytes('<a/>'))),
      'import-external-links',
    ],
    [
      'entities that multiply',
      'a.xlsx',
      () => replaced(xml, '<worksheet', `${laughs}<worksheet`),
      'import-xml-entity',
    ],
    [
      'entities in UTF-16',
      'a.xlsx',
      () => changed((parts) => parts.set(xml, Buffer.from(`\uFEFF${laughs}<worksheet/>`, 'utf16le'))),
      'import-xml-entity',
    ],
    ['a bomb that lies about its size', 'a.xlsx', bomb, 'import-unpacks-too-large'],
    [
      'a password, or an old .xls',
      'a.xlsx',
      () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'import-encrypted',
    ],
    ['an archive cut off', 'a.xlsx', () => workbook.subarray(0, 900), 'import-archive'],
    [
      'an archive with a wrong sum',
      'a.xlsx',
      () => {
        const copy = Buffer.from(workbook)
        copy.writeUInt8(copy.readUInt8(900) ^ 1, 900)
        return copy
      },
      'import-archive',
    ],
    [
      'a path outside',
      'a.xlsx',
      () => changed((parts) => parts.set('../../evil.xml', bytes('<a/>'))),
      'import-archive',
    ],
    [
      'one part twice',
      'a.xlsx',
      () => zip([...unzip(workbook), ['XL/Workbook.xml', bytes('<a/>')]]),
      'import-archive',
    ],
    [
      'bytes that are no text',
      'a.csv',
      () => Buffer.from([0x81, 0x98, 0x90, 0x88, 0x01, 0x02]),
      'import-encoding',
    ],
    ['latin-1', 'a.csv', () => Buffer.from('Gr\u00f6\u00dfe;\u00fc\u00e4\n', 'latin1'), 'import-encoding'],
    ['a quotation that never ends', 'a.csv', () => bytes('a;b\n"c;d\n'), 'import-csv-form'],
    ['nothing', 'a.csv', () => bytes(''), 'import-empty'],
    ['an empty workbook', 'a.xlsx', () => writeXlsx([plain([])]), 'import-empty'],
    ['100,000 rows', 'a.csv', () => bytes('a;b\n'.repeat(100_000)), 'import-too-many-rows'],
    [
      'a row far below',
      'a.xlsx',
      () =>
        replaced(
          xml,
          '</sheetData>',
          `<row r="${MAX_ROWS + 1}"><c r="A${MAX_ROWS + 1}"><v>1</v></c></row></sheetData>`,
        ),
      'import-too-many-rows',
    ],
    [
      'a cell far to the right',
      'a.xlsx',
      () => replaced(xml, '</sheetData>', '<row r="3"><c r="XFD3"><v>1</v></c></row></sheetData>'),
      'import-too-many-columns',
    ],
    ['a wide csv', 'a.csv', () => bytes('a;'.repeat(500)), 'import-too-many-columns'],
    ['a huge file', 'a.csv', () => Buffer.alloc(17 * 1024 * 1024, 'a'), 'import-too-large'],
  ]

  it.each(cases)('%s', (_, name, data, code) => {
    const read = readTable(name, data())
    expect(read.ok ? 'read' : read.refusal.code).toBe(code)
  })

  it('and whatever bytes they are, never throw', () => {
    fc.assert(
      fc.property(fc.nat(workbook.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const copy = Buffer.from(workbook)
        copy.writeUInt8(byte, at)
        const read = readTable('a.xlsx', cut ? copy.subarray(0, at) : copy)
        expect(typeof read.ok).toBe('boolean')
      }),
      { numRuns: 150 },
    )
  })
})
