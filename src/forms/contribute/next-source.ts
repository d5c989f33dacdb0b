/**
 * The id that a new source may take: the next number after the highest of the ids `sNNN`. Two people may be
 * offered the same one; the second one to be merged gets another from the editors.
 * Example: `nextSource(['s001', 's330', 'n04'])` gives `s331`.
 */
export function nextSource(ids: Iterable<string>): string {
  const numbers = [...ids].flatMap((id) => (/^s\d+$/.test(id) ? [Number(id.slice(1))] : []))
  return `s${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}
