import { escapeMarkup, fitForXml } from '../../core/markup.ts'

/** A text inside an element or a quoted attribute. */
export const xmlText = (text: string): string => escapeMarkup(fitForXml(text))

/** What a workbook reads as an escaped character is escaped itself. Example: `_x0041_` stays these letters. */
export const workbookText = (text: string): string =>
  xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')).replaceAll('\r', '_x000D_')
