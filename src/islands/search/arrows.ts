const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Where an arrow key leads: from the field to the first result, from one result to the next, and back. */
export function arrowTarget(
  key: string,
  field: HTMLElement,
  links: readonly HTMLElement[],
  focused: Element | null,
): HTMLElement | undefined {
  const step = STEPS[key]
  if (step === undefined) return undefined
  const at = links.findIndex((link) => link === focused)
  if (at === -1) return focused === field && step === 1 ? links[0] : undefined
  return at + step < 0 ? field : links[at + step]
}
