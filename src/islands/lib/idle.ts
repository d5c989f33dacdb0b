/**
 * Does small pieces of work one at a time while the browser has nothing better to do, so that what a
 * reader asks for next is ready before it is asked. A piece that is never reached is no loss.
 * Example: `whenIdle([() => list.read('name'), () => list.read('size')])`.
 */
export function whenIdle([piece, ...rest]: readonly (() => void)[]): void {
  // Safari has no idle callbacks: there the pieces wait for their turn among the other tasks.
  if (piece)
    ('requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout)(() => {
      piece()
      whenIdle(rest)
    })
}
