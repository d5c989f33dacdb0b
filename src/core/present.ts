/** The keys that hold a text; an absent key is left out, not set to undefined. */
export function present<T extends string | number>(
  names: Readonly<Record<string, T | undefined>> | undefined,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(names ?? {}).flatMap(([key, name]) =>
      name === undefined || name === '' ? [] : [[key, name]],
    ),
  )
}
