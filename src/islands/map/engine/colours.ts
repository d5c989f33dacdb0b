import { MAP_TOKENS, type MapColours } from '../../../charts/map-style/tokens.ts'

const DARK = '(prefers-color-scheme: dark)'

/** The colours of the map as the page has them now, with a short name for the set. */
export interface Palette {
  readonly name: 'light' | 'dark'
  readonly colours: MapColours
}

/** Reads the tokens of the page. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const read = Object.entries(MAP_TOKENS).map(([key, token]) => [key, style.getPropertyValue(token).trim()])
  return {
    name: matchMedia(DARK).matches ? 'dark' : 'light',
    colours: Object.fromEntries(read) as MapColours,
  }
}

/** Calls back with the new palette whenever the reader's device changes between light and dark. */
export function onPalette(change: (palette: Palette) => void, signal: AbortSignal): void {
  const tell = (): void => {
    change(readPalette())
  }
  matchMedia(DARK).addEventListener('change', tell, { signal })
}
