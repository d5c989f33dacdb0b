/**
 * Does small pieces of work one at a time while the browser has nothing better to do, so that what a
 * reader asks for next is ready before it is asked. A piece that is never reached is no loss.
 * Example: `whenIdle([() => list.read('name'), () => list.read('size')], signal)`.
 */
export function whenIdle(pieces: readonly (() => void)[], signal: AbortSignal): void {
  const [piece, ...rest] = pieces
  if (!piece || signal.aborted) return
  const next = () => {
    if (signal.aborted) return
    piece()
    whenIdle(rest, signal)
  }
  // Safari has no idle callbacks: there the pieces wait for their turn among the other tasks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(next)
  else setTimeout(next)
}
