import { z } from 'zod'
import { id } from '../schema/ids.ts'
import { line, localised } from '../schema/text.ts'
import type { Material } from './material.ts'

/** A record of `materials/` as it stands in the file, keys in canonical order. */
export const materialSchema = z
  .strictObject({
    name: localised.meta({ description: 'Name in both languages.' }),
    aliases: z.array(line).meta({ description: 'Other names.' }).optional(),
    what: localised.meta({ description: 'What it is, in a sentence.' }),
    group: id.meta({ description: 'Word that gathers materials of one kind.', examples: ['uranium'] }),
  })
  .meta({ title: 'Material', description: 'One material that is stored.' })

/** A validated record as the rest of the atlas sees it. */
export function normaliseMaterial(fileId: string, record: z.infer<typeof materialSchema>): Material {
  const { aliases, ...rest } = record
  return { id: fileId, ...rest, aliases: aliases ?? [] }
}
