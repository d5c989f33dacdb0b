import { z } from 'zod'
import { isDate } from '../schema/dates.ts'
import { localised } from '../schema/text.ts'
import type { LedgerEntry } from './ledger.ts'

/** Words in lower case, joined by hyphens and slashes; the first is no language and no country. */
const ADDRESS = /^(?![a-z]{2}(?:\/|$))[a-z0-9]+(?:[/-][a-z0-9]+)*$/

const address = z
  .string()
  .regex(ADDRESS, { error: 'bad-address' })
  .meta({ description: 'Address below the language.', examples: ['facilities/kg/kumtor'] })

const day = (description: string) =>
  z
    .string({ error: 'bad-date' })
    .refine((text) => text.length === 10 && isDate(text), { error: 'bad-date' })
    .meta({ description, examples: ['2026-11-22'] })
    .optional()

const entry = z
  .strictObject({
    address,
    since: day('Release date of the first publication.'),
    redirect: address.meta({ description: 'Where it leads now, in one hop.' }).optional(),
    name: localised.meta({ description: 'What stood there.' }).optional(),
    gone: localised.meta({ description: 'Why nothing stands there any more.' }).optional(),
    merged_into: address.meta({ description: 'The record that took over what was said there.' }).optional(),
    on: day('Release date of the redirect or the withdrawal.'),
  })
  .check(({ value: { redirect, gone, merged_into: merged }, issues }) => {
    if (redirect !== undefined && gone)
      issues.push({ code: 'custom', message: 'ledger-two-ends', input: redirect, path: ['redirect'] })
    if (merged !== undefined && !gone)
      issues.push({ code: 'custom', message: 'ledger-merged-not-gone', input: merged, path: ['merged_into'] })
  })

/** The file `ledger.yaml`, keys in canonical order. */
export const ledgerSchema = z
  .strictObject({ addresses: z.array(entry) })
  .meta({ title: 'Ledger', description: 'Every address ever published, with redirects and tombstones.' })

/** A validated file as the rest of the atlas sees it. */
export const normaliseLedger = (record: z.infer<typeof ledgerSchema>): readonly LedgerEntry[] =>
  record.addresses.map(({ address: from, since, redirect, name, gone, merged_into: merged, on }) => ({
    address: from,
    ...(since !== undefined && { since }),
    ...(redirect !== undefined && { redirect }),
    ...(name && { name }),
    ...(gone && { gone }),
    ...(merged !== undefined && { mergedInto: merged }),
    ...(on !== undefined && { on }),
  }))
