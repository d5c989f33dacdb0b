/** Degrees the interactive map may show: west, south, east, north. Its tiles cover them and no more. */
export const MAP_BOUNDS = [40, 30, 96, 60] as const
