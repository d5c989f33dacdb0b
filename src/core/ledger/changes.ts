import type { Localised } from '../claim.ts'
import { kitAddress, pairAddress, pairOfAddress, recordOfAddress } from './address.ts'
import type { LedgerEntry } from './ledger.ts'

/** The lines of a ledger while they are changed. */
type Lines = Map<string, LedgerEntry>

/** Of all lines those that differ from before, new ones too. */
function changed(before: readonly LedgerEntry[], after: Lines): readonly LedgerEntry[] {
  const was = new Map(before.map((entry) => [entry.address, entry]))
  return [...after.values()].filter((entry) => was.get(entry.address) !== entry)
}

/** Lets one address lead to another; what led to the first, leads to the second at once. */
function redirect(lines: Lines, from: string, to: string, on: string): void {
  for (const entry of lines.values()) {
    if (entry.redirect === from && entry.address !== to) lines.set(entry.address, { ...entry, redirect: to })
    if (entry.mergedInto === from) lines.set(entry.address, { ...entry, mergedInto: to })
  }
  const { since } = lines.get(from) ?? {}
  lines.set(from, { address: from, ...(since !== undefined && { since }), redirect: to, on })
}

/** A line that stands; one that led elsewhere stands again. */
function stand(lines: Lines, address: string, on: string): void {
  const { since = on, redirect: led } = lines.get(address) ?? {}
  if (!lines.has(address) || led !== undefined) lines.set(address, { address, since })
}

/** Whether something stands at an address: it neither leads elsewhere nor is gone. */
function stands(lines: Lines, address: string): boolean {
  const entry = lines.get(address)
  return entry !== undefined && entry.redirect === undefined && !entry.gone
}

/** Comparisons with a facility that stand, each with the id of the other. */
function pairsWith(
  lines: Lines,
  id: string,
): readonly { readonly address: string; readonly other: string }[] {
  return [...lines.values()].flatMap(({ address, redirect: led, gone }) => {
    const pair = led === undefined && !gone ? pairOfAddress(address) : undefined
    if (!pair?.includes(id)) return []
    return [{ address, other: pair[0] === id ? pair[1] : pair[0] }]
  })
}

/** Pages that stand below a facility's own, as its letter, and its evaluations: each with the rest of its address. */
function below(
  lines: Lines,
  id: string,
): readonly { readonly address: string; readonly root: string; readonly rest: string }[] {
  return [...lines.values()].flatMap(({ address, redirect: led, gone }) => {
    const root = ['facilities', 'evaluations'].find((each) => address.startsWith(`${each}/${id}/`))
    if (root === undefined || led !== undefined || gone) return []
    return [{ address, root, rest: address.slice(`${root}/${id}`.length) }]
  })
}

const linesOf = (ledger: readonly LedgerEntry[]): Lines =>
  new Map(ledger.map((entry) => [entry.address, entry]))

const facilityId = (address: string): string | undefined => {
  const record = recordOfAddress(address)
  return record?.folder === 'facilities' ? record.id : undefined
}

/**
 * The lines that change when a record moves to a new address, `on` a release date: the old address leads
 * to the new one, earlier redirects too; comparisons with a facility, pages below it and press kits move along.
 */
export function renameLines(
  ledger: readonly LedgerEntry[],
  from: string,
  to: string,
  on: string,
): readonly LedgerEntry[] {
  const lines = linesOf(ledger)
  const [old, fresh] = [facilityId(from), facilityId(to)]
  if (old !== undefined && fresh !== undefined) {
    for (const { address, other } of pairsWith(lines, old)) {
      const heir = pairAddress(fresh, other)
      redirect(lines, address, heir, on)
      stand(lines, heir, on)
    }
    for (const { address, root, rest } of below(lines, old)) {
      redirect(lines, address, `${root}/${fresh}${rest}`, on)
      stand(lines, `${root}/${fresh}${rest}`, on)
    }
  }
  for (const kit of ['press', 'embed'] as const) {
    if (!stands(lines, kitAddress(kit, from))) continue
    redirect(lines, kitAddress(kit, from), kitAddress(kit, to), on)
    stand(lines, kitAddress(kit, to), on)
  }
  redirect(lines, from, to, on)
  stand(lines, to, on)
  return changed(ledger, lines)
}

/** What a tombstone says. */
export interface Farewell {
  readonly gone: Localised
  readonly name?: Localised
  readonly mergedInto?: string
  readonly on: string
}

/**
 * The lines that change when a record is withdrawn: its address says why, and comparisons with it and
 * pages below it lead there, its press kit too. What had moved to it leads there still.
 */
export function withdrawLines(
  ledger: readonly LedgerEntry[],
  address: string,
  { gone, name, mergedInto, on }: Farewell,
): readonly LedgerEntry[] {
  const lines = linesOf(ledger)
  const id = facilityId(address)
  if (id !== undefined)
    for (const page of [...pairsWith(lines, id), ...below(lines, id)])
      redirect(lines, page.address, address, on)
  const [press, embed] = [kitAddress('press', address), kitAddress('embed', address)]
  if (stands(lines, press)) redirect(lines, press, address, on)
  // A frame cannot show a page that no frame may show: it says by itself what became of the record.
  const heir = mergedInto === undefined ? undefined : kitAddress('embed', mergedInto)
  if (heir !== undefined && stands(lines, embed) && stands(lines, heir)) redirect(lines, embed, heir, on)
  for (const buried of stands(lines, embed) ? [address, embed] : [address]) {
    const { since } = lines.get(buried) ?? {}
    lines.set(buried, {
      address: buried,
      ...(since !== undefined && { since }),
      ...(name && { name }),
      gone,
      ...(mergedInto !== undefined && { mergedInto }),
      on,
    })
  }
  return changed(ledger, lines)
}
