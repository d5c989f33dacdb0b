import type { LedgerEntry } from '../../core/ledger/ledger.ts'
import { pathMoves } from './path-moves.ts'
import type { PathMove } from './path-moves.ts'
import { stubPage } from './stub-page.ts'

/**
 * Where the site is served from. `any`: nothing is known, every form is written, and each host takes
 * what it understands. The others leave out what their host would stumble over or does not need.
 */
export const HOSTS = ['any', 'github', 'netlify', 'cloudflare', 'gitlab', 'nginx'] as const
export type Host = (typeof HOSTS)[number]

/** A file of the built site. */
export interface HostFile {
  /** Example: `en/facilities/kg/old/index.html`. */
  readonly path: string
  readonly text: string
}

/**
 * The lowest limits of the hosts that read `_redirects`: GitLab reads none of more than 1,000 rules or
 * 64 KiB, Cloudflare 2,000 of 1,000 characters. What is left over gets a page.
 */
export const LIMITS = { rules: 900, bytes: 60_000, line: 1000 } as const

/** Netlify serves a page that is there before it reads a rule, unless told otherwise. */
const line = ({ from, to }: PathMove, host: Host): string =>
  `${from} ${to} ${host === 'netlify' ? '301!' : '301'}\n`

/** As many of the latest redirects as every host reads. */
function ruled(moves: readonly PathMove[], host: Host): { readonly text: string; readonly count: number } {
  let text = ''
  let count = 0
  for (const move of moves) {
    const rule = line(move, host)
    const fits =
      count < LIMITS.rules && text.length + rule.length <= LIMITS.bytes && rule.length <= LIMITS.line
    if (!fits) break
    text += rule
    count += 1
  }
  return { text, count }
}

const stubs = (moves: readonly PathMove[]): readonly HostFile[] =>
  moves.map((move) => ({ path: `${move.from.slice(1)}index.html`, text: stubPage(move) }))

const rules = (moves: readonly PathMove[], host: Host): HostFile => ({
  path: '_redirects',
  text: ruled(moves, host).text,
})

/**
 * The files that let a host lead every old address of the ledger to its new one, in every language, in
 * one hop. None where nothing has moved, and none for nginx, which has the moves in its configuration.
 */
export function hostFiles(ledger: readonly LedgerEntry[], host: Host): readonly HostFile[] {
  const moves = pathMoves(ledger)
  if (host === 'nginx' || moves.length === 0) return []
  switch (host) {
    case 'any':
      return [...stubs(moves), rules(moves, host)]
    case 'github':
      return stubs(moves)
    default:
      return [rules(moves, host), ...stubs(moves.slice(ruled(moves, host).count))]
  }
}
