/** One of the two drawings of marks and names over the same land: for wide boxes and for phones. */
export interface Density {
  readonly name: 'wide' | 'narrow'
  /** Radius of an ordinary mark, units. */
  readonly mark: number
  /** Size of its letter, units. */
  readonly letter: number
  /** Marks with less than this between them become one, units. */
  readonly gap: number
  /** Radius of a town's dot, units. */
  readonly dot: number
  /** Sizes of names, units. */
  readonly text: {
    readonly self: number
    readonly capital: number
    readonly town: number
    readonly country: number
    readonly neighbour: number
    readonly water: number
  }
}

/** For boxes of 640 pixels and more, and for paper. */
export const WIDE: Density = {
  name: 'wide',
  mark: 8,
  letter: 10.5,
  gap: 2,
  dot: 1.7,
  text: { self: 14, capital: 13, town: 11.5, country: 14, neighbour: 12.5, water: 11.5 },
}

/** For phones: a unit is less than half a pixel there. */
export const NARROW: Density = {
  name: 'narrow',
  mark: 16,
  letter: 21,
  gap: 3,
  dot: 3.2,
  text: { self: 27, capital: 25, town: 24, country: 25, neighbour: 24, water: 24 },
}
