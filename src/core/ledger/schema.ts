import { z } from 'zod'
import { localised } from '../schema/text.ts'
import type { LedgerEntry } from './ledger.ts'

const address = z
  .string()
  .regex(/^[a-z0-9]+(?:[/-][a-z0-9]+)*$/, { error: 'bad-address' })
  .meta({ description: 'Address below the language.', examples: ['facilities/kg/kumtor'] })

/** The file `ledger.yaml`, keys in canonical order. */
export const ledgerSchema = z
  .strictObject({
    addresses: z.array(z.strictObject({ address, redirect: address.optional(), gone: localised.optional() })),
  })
  .meta({ title: 'Ledger', description: 'Every address ever published, with redirects and tombstones.' })

/** A validated file as the rest of the atlas sees it. */
export const normaliseLedger = (record: z.infer<typeof ledgerSchema>): readonly LedgerEntry[] =>
  record.addresses.map(({ address: from, redirect, gone }) => ({
    address: from,
    ...(redirect !== undefined && { redirect }),
    ...(gone && { gone }),
  }))
