/**
 * Radius of a badge against that of group C, by its look: the higher the group, the larger, as a third
 * code beside letter and colour. The same as on the printed map.
 */
export const SIZES: Readonly<Record<string, number>> = {
  A: 1.15,
  B: 1.08,
  C: 1,
  D: 0.94,
  E: 0.88,
  unrated: 0.72,
  group: 0.72,
  legacy: 0.72,
}

/** Radius of the badge of group C, pixels. */
export const BADGE_PX = 11

/** Incidents stand to the upper right of their place, where the mark of the facility leaves them room. */
export const INCIDENT_ASIDE = [13, -13] as const

/** Radii of the discs of clusters, pixels: below 10 records, below 100, and more. */
export const DISC_PX = { few: 15, some: 18, many: 22 } as const

/** Parts of the name of an image; the engine draws it when the map first asks for it. */
export type Image =
  | {
      readonly kind: 'mark'
      readonly look: string
      readonly outline: string
      readonly precision: string
    }
  | { readonly kind: 'cluster'; readonly look: string; readonly disc: string }
  | { readonly kind: 'incident' }
  | { readonly kind: 'town' }

/** Reads the name of an image as the style writes it, without the palette at its end; null for others. */
export function imageOf(name: string): Image | null {
  const [kind, look = '', second = '', third = ''] = name.split(' ')
  if (kind === 'mark') return { kind, look, outline: second, precision: third }
  if (kind === 'cluster') return { kind, look, disc: second }
  return kind === 'incident' || kind === 'town' ? { kind } : null
}
