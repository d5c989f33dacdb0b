/** The line that says how the map is doing, with a button where the reader can do something. */
export interface Notice {
  say(text: string, tone: 'loading' | 'said', button?: { readonly label: string; press(): void }): void
  clear(): void
}

/** Makes the line behind the frame of the map. */
export function makeNotice(frame: HTMLElement, signal: AbortSignal): Notice {
  const box = document.createElement('div')
  box.className = 'live-notice'
  box.dataset['enhancement'] = ''
  const line = document.createElement('p')
  line.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'live-button'
  let press: (() => void) | undefined
  button.addEventListener('click', () => press?.(), { signal })
  box.append(line)
  frame.after(box)
  return {
    say: (text, tone, offer) => {
      box.classList.toggle('is-loading', tone === 'loading')
      line.textContent = text
      press = offer?.press
      button.textContent = offer?.label ?? ''
      if (offer) box.append(button)
      else button.remove()
    },
    clear: () => {
      line.textContent = ''
      button.remove()
    },
  }
}
