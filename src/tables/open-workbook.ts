import { TableError } from './sheet.ts'
import { unzip } from './unzip.ts'

/** Parts that a table needs no more than a reader does: pictures, comments, drawings, printers, properties. */
const KEPT =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?[^/]*\.(?:xml|rels)|xl\/(?:worksheets|theme)\/[^/]*\.xml)$/i

const ascii = (part: Buffer): string => part.toString('latin1').replaceAll('\0', '')

/**
 * The parts of a workbook that hold its table, each judged before any parser sees it. Throws TableError for
 * macros, links to other files, and documents that define entities.
 */
export function openWorkbook(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const parts = unzip(bytes)
  const types = parts.get('[Content_Types].xml')
  if (!types || !parts.has('xl/workbook.xml')) throw new TableError('import-file-kind', { kind: 'XLSX' })
  for (const [path, part] of parts) {
    const name = path.toLowerCase()
    if (/vbaproject|\.bas$|macrosheet|activex/.test(name))
      throw new TableError('import-macros', { part: path })
    if (/^xl\/externallinks\/|^xl\/connections\.xml$|^xl\/querytables\//.test(name))
      throw new TableError('import-external-links', { part: path })
    if (!/\.(?:xml|rels|vml)$/.test(name)) continue
    if (/<!\s*(?:doctype|entity)/i.test(ascii(part)))
      throw new TableError('import-xml-entity', { part: path })
  }
  if (/<override[^>]*macroenabled/i.test(ascii(types)))
    throw new TableError('import-macros', { part: '[Content_Types].xml' })
  return new Map([...parts].filter(([name]) => KEPT.test(name)))
}
