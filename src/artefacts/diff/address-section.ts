import type { DiffContext } from './context.ts'
import { say, text } from './context.ts'
import type { Section } from './line.ts'
import { code } from './line.ts'

const page = (address: string) => [code(`${address}/`)]

/** Pages that come, lead elsewhere or go, and lines of the ledger that were taken back. */
export function addressSections(context: DiffContext): readonly Section[] {
  const { added, redirected, gone, ledger } = context.diff.addresses
  const lines = [
    ...gone.map(({ address, why }) =>
      why
        ? say(context, 'diff.address.gone', { address: page(address), why: [text(context, why)] })
        : say(context, 'diff.address.lost', { address: page(address) }),
    ),
    ...ledger.map(({ address, state }) =>
      say(context, `diff.address.ledger-${state}`, { address: page(address) }),
    ),
    ...redirected.map(({ from, to }) =>
      say(context, 'diff.address.redirected', { from: page(from), to: page(to) }),
    ),
    ...added.map((address) => say(context, 'diff.address.added', { address: page(address) })),
  ]
  if (lines.length === 0) return []
  return [
    {
      level: 2,
      title: say(context, 'diff.addresses'),
      blocks: [
        { kind: 'words', line: say(context, 'diff.addresses.lead') },
        { kind: 'list', items: lines.map((line) => ({ line })) },
      ],
    },
  ]
}
