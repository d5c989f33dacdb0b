/** The printed legend, whose looks become buttons that filter. */
export interface Legend {
  /** Looks the legend explains. */
  readonly looks: readonly string[]
  /** Looks that are pressed. */
  pressed(): readonly string[]
  set(pressed: readonly string[]): void
}

/** Turns the entries of a legend into buttons; their words stay as they are printed. */
export function makeLegend(root: ParentNode, onPress: () => void, signal: AbortSignal): Legend {
  const entries = [...root.querySelectorAll<HTMLElement>('.map-legend [data-look]')].map((entry) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...entry.childNodes)
    button.setAttribute('aria-pressed', 'false')
    entry.append(button)
    return { look: entry.dataset['look'] ?? '', button }
  })
  const isPressed = (button: HTMLElement) => button.getAttribute('aria-pressed') === 'true'
  for (const { button } of entries)
    button.addEventListener(
      'click',
      () => {
        button.setAttribute('aria-pressed', String(!isPressed(button)))
        onPress()
      },
      { signal },
    )
  return {
    looks: entries.map(({ look }) => look),
    pressed: () => entries.filter(({ button }) => isPressed(button)).map(({ look }) => look),
    set: (pressed) => {
      for (const { look, button } of entries)
        button.setAttribute('aria-pressed', String(pressed.includes(look)))
    },
  }
}
