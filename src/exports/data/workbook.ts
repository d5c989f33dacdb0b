import { xmlText } from './xml-text.ts'
import type { WorkbookSheet } from './workbook-sheet.ts'
import { sheetChunks } from './workbook-sheet.ts'
import { zipWriter } from './zip.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Formats of cells: plain, head, units, text that breaks. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="10"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECEF"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`

const numbered = (sheets: readonly WorkbookSheet[], write: (id: string, index: number) => string): string =>
  sheets.map((_, index) => write(String(index + 1), index)).join('')

const typesXml = (sheets: readonly WorkbookSheet[]): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${numbered(sheets, (id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`

const bookXml = (sheets: readonly WorkbookSheet[]): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbered(sheets, (id, index) => `<sheet name="${xmlText(sheets[index]?.name ?? '')}" sheetId="${id}" r:id="rId${id}"/>`)}</sheets></workbook>`

const relationsXml = (sheets: readonly WorkbookSheet[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbered(sheets, (id) => `<Relationship Id="rId${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`)}<Relationship Id="rId${String(sheets.length + 1)}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`

const ROOT = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

/**
 * A workbook of any size, sheet by sheet; the same sheets give the same bytes. Texts stay texts whatever they
 * begin with, as there is not a formula in it.
 */
export function workbookBytes(sheets: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
  const zip = zipWriter()
  const text = (path: string, xml: string) => {
    zip.add(path, [new TextEncoder().encode(xml)])
  }
  text('[Content_Types].xml', typesXml(sheets))
  text('_rels/.rels', ROOT)
  text('xl/workbook.xml', bookXml(sheets))
  text('xl/_rels/workbook.xml.rels', relationsXml(sheets))
  text('xl/styles.xml', STYLES)
  for (const [index, sheet] of sheets.entries())
    zip.add(`xl/worksheets/sheet${String(index + 1)}.xml`, sheetChunks(sheet))
  return zip.finish()
}
