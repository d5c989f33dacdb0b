import { z } from 'zod'
import { present } from '../present.ts'
import { localised, namesOther } from '../schema/text.ts'
import type { Region } from './region.ts'

/** A record of `regions/` as it stands in the file, keys in canonical order. */
export const regionSchema = z
  .strictObject({
    name: localised.meta({ description: 'Name in both languages.' }),
    names_other: namesOther.optional(),
    code: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: 'bad-region-code' })
      .meta({ description: 'ISO 3166-2 code.', examples: ['KG-J'] })
      .optional(),
  })
  .meta({ title: 'Region', description: 'One oblast or its like.' })

/** A validated record as the rest of the atlas sees it. */
export function normaliseRegion(fileId: string, record: z.infer<typeof regionSchema>): Region {
  return {
    id: fileId,
    name: record.name,
    namesOther: present(record.names_other),
    ...(record.code !== undefined && { code: record.code }),
  }
}
