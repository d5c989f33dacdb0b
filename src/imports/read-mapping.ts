import { z } from 'zod'
import type { ImportIssue } from './issue.ts'
import type { Mapping } from './mapping.ts'
import { mappingSchema } from './mapping.ts'

const WHOLE = { sheet: '', row: 0, column: '', level: 'error', text: '' } as const

/** Reads a map that was saved before; says what is wrong with one that is none. */
export function readMapping(text: string): { readonly mapping: Mapping } | { readonly issue: ImportIssue } {
  const refuse = (detail: string) => ({
    issue: { ...WHOLE, code: 'import-map-form' as const, params: { detail } },
  })
  try {
    const tree: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    const read = mappingSchema.safeParse(tree)
    if (read.success) return { mapping: read.data }
    return refuse(z.prettifyError(read.error).replace(/\s+/g, ' '))
  } catch (error) {
    return refuse(error instanceof Error ? error.message : '')
  }
}
