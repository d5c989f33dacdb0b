/**
 * What the files of the site are called when they are sent, by their endings. Browsers are told not to guess,
 * so a script or a style under a wrong name would not run.
 */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  cff: 'text/yaml',
  css: 'text/css',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  gpkg: 'application/geopackage+sqlite3',
  html: 'text/html',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  mjs: 'text/javascript',
  parquet: 'application/vnd.apache.parquet',
  pbf: 'application/x-protobuf',
  pmtiles: 'application/vnd.pmtiles',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  yaml: 'text/yaml',
  zip: 'application/zip',
}

/** Types that hold text in UTF-8 and grow small when packed. */
export const isText = (type: string): boolean =>
  type.startsWith('text/') || type === 'image/svg+xml' || /[/+](?:json|xml)$/.test(type)

/** The type of a file. Example: `mediaTypeOf('en/index.html')` gives `text/html`. */
export const mediaTypeOf = (file: string): string =>
  MEDIA_TYPES[/\.([^./]+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream'

/** The type of a file as it is sent. Example: `mediaType('en/index.html')` gives `text/html; charset=utf-8`. */
export function mediaType(file: string): string {
  const type = mediaTypeOf(file)
  return isText(type) ? `${type}; charset=utf-8` : type
}
