/** Width and height of the map, pixels; it fills the right of the card. */
export const PICTURE = [500, 630] as const

/** Width of the words beside a map and without one, pixels. */
export const COLUMN = { beside: 596, alone: 1080 } as const
