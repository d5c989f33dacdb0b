/** The colours of a card, each as `#rrggbb`. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly rule: string
  readonly accent: string
  readonly signal: string
  readonly possible: string
  readonly track: string
  readonly dam: string
  readonly sea: string
  readonly land: string
  readonly other: string
  readonly border: string
  readonly river: string
  readonly lake: string
}

/** Names of the colours in the sheet of the site. */
const TOKENS: Readonly<Record<keyof Palette, string>> = {
  paper: 'paper',
  ink: 'ink',
  soft: 'ink-soft',
  rule: 'rule',
  accent: 'bar-sure',
  signal: 'signal',
  possible: 'bar-possible',
  track: 'bar-track',
  dam: 'rank-2',
  sea: 'map-sea',
  land: 'map-land',
  other: 'map-land-other',
  border: 'map-border',
  river: 'map-river',
  lake: 'map-lake',
}

/** The colours of the light scheme out of `tokens.css`. Throws where the sheet lacks one. */
export function paletteOf(sheet: string): Palette {
  const light = sheet.split('@media')[0] ?? ''
  const colour = (name: string): string => {
    const hex = new RegExp(`--${name}:\\s*(#[\\da-f]{6});`, 'i').exec(light)?.[1]
    if (hex === undefined) throw new Error(`tokens.css has no colour --${name}`)
    return hex
  }
  return {
    paper: colour(TOKENS.paper),
    ink: colour(TOKENS.ink),
    soft: colour(TOKENS.soft),
    rule: colour(TOKENS.rule),
    accent: colour(TOKENS.accent),
    signal: colour(TOKENS.signal),
    possible: colour(TOKENS.possible),
    track: colour(TOKENS.track),
    dam: colour(TOKENS.dam),
    sea: colour(TOKENS.sea),
    land: colour(TOKENS.land),
    other: colour(TOKENS.other),
    border: colour(TOKENS.border),
    river: colour(TOKENS.river),
    lake: colour(TOKENS.lake),
  }
}
