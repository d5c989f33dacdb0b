import { facilityContext } from './facility-context.ts'
import { summary } from './summary.ts'
import type { TestRecord } from './test-atlas.ts'
import { said, testAtlas } from './test-atlas.ts'

type Others = Readonly<Record<string, TestRecord>>

/** Both languages of the words about `kg/it`, a sentence a line; ordinary spaces for easy reading. */
export function told(record: TestRecord, others: Others = {}): string {
  const atlas = testAtlas({ 'kg/it': record, ...others })
  return ['en', 'ru']
    .map((locale) => {
      const { what, standing } = summary(facilityContext(atlas, 'kg/it', locale))
      return [...what, ...standing].join('\n').replaceAll('\u00a0', ' ')
    })
    .join('\n\n')
}

/** A record of which the usual amount is known. */
export const pond: TestRecord = {
  material: [said('uranium')],
  volume_m3: [said(110500)],
  operator: [said({ en: 'Combine', ru: 'Комбинат' })],
  status: [said('closed' as const)],
}
