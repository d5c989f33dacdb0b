/** The colours of the map, by the tokens of `tokens.css` they stand for. */
export const MAP_TOKENS = {
  sea: '--map-sea',
  land: '--map-land',
  landOther: '--map-land-other',
  border: '--map-border',
  river: '--map-river',
  lake: '--map-lake',
  town: '--map-town',
  halo: '--map-halo',
  waterName: '--map-water-name',
  ink: '--ink',
  paper: '--paper-raised',
  focus: '--focus',
  signal: '--signal',
  outline: '--rank-outline',
  unrated: '--unrated',
  A: '--rank-5',
  B: '--rank-4',
  C: '--rank-3',
  D: '--rank-2',
  E: '--rank-1',
  letterDark: '--rank-ink-dark',
  letterLight: '--rank-ink-light',
} as const

/** Colours as CSS writes them. Light and dark differ in these alone. Example: `{ sea: '#dbe7ea', … }`. */
export type MapColours = Readonly<Record<keyof typeof MAP_TOKENS, string>>
