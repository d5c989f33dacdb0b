/**
 * Id of a control by its name: ids hold no points, so that a page that names them is valid. The part that the
 * script fills in, `@` in names, is `at` in ids. Example: `@.value` gives `c-at-value`.
 */
export const controlId = (name: string): string => `c-${name.replaceAll('@', 'at').replaceAll('.', '-')}`
