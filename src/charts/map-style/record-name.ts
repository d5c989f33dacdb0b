import type { ExpressionSpecification } from 'maplibre-gl'

/** A name in the page's language, as the tiles have it. */
export function recordName(locale: string): ExpressionSpecification {
  return ['coalesce', ['get', `name_${locale}`], ['get', 'name_en'], '']
}
