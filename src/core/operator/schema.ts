import { z } from 'zod'
import { present } from '../present.ts'
import { line, localised, namesOther } from '../schema/text.ts'
import type { Operator } from './operator.ts'

/** A record of `operators/` as it stands in the file, keys in canonical order. */
export const operatorSchema = z
  .strictObject({
    name: localised.meta({ description: 'Name in both languages.' }),
    names_other: namesOther.optional(),
    aliases: z.array(line).meta({ description: 'Other spellings and former names.' }).optional(),
    what: localised.meta({ description: 'What it is.' }).optional(),
  })
  .meta({ title: 'Operator', description: 'One company or body that runs facilities.' })

/** A validated record as the rest of the atlas sees it. */
export function normaliseOperator(fileId: string, record: z.infer<typeof operatorSchema>): Operator {
  return {
    id: fileId,
    name: record.name,
    namesOther: present(record.names_other),
    aliases: record.aliases ?? [],
    ...(record.what && { what: record.what }),
  }
}
