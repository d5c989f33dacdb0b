import { headerRules, patternOf } from '../../artefacts/hosting/headers.ts'
import { isText, MEDIA_TYPES } from '../../artefacts/hosting/media-types.ts'
import { LOCALES } from '../../i18n/locales.ts'
import type { PathMove } from '../redirects/path-moves.ts'
import { languagePatterns } from './nginx-language.ts'

const quoted = (text: string): string => `"${text}"`
const lines = (each: readonly string[]): string => each.map((line) => `  ${line}\n`).join('')
const map = (from: string, to: string, body: readonly string[]): string =>
  `map ${from} ${to} {\n${lines(body)}}\n`

/** The variable that holds the value of a header. Example: `$atlas_cache_control`. */
const variable = (header: string): string => `$atlas_${header.toLowerCase().replaceAll('-', '_')}`

/** Names of all headers, each once, in the order of the rules. */
const headerNames = (): readonly string[] => [
  ...new Set(headerRules().flatMap(({ headers }) => Object.keys(headers))),
]

/** The value of a header by address: what comes later in the rules is asked first. */
function headerMap(name: string): string {
  const rules = headerRules().filter(({ headers }) => headers[name] !== undefined)
  const general = rules.find(({ paths }) => paths.includes('/*'))?.headers[name] ?? ''
  const special = rules
    .filter(({ paths }) => !paths.includes('/*'))
    .toReversed()
    .flatMap(({ paths, headers }) =>
      paths.map((each) => `${quoted(`~${patternOf(each)}`)} ${quoted(headers[name] ?? '')};`),
    )
  return map('$uri', variable(name), [`default ${quoted(general)};`, ...special])
}

/** What stands in `http { }`: old addresses, headers by address, the language of the reader. */
export function nginxHttp(moves: readonly PathMove[]): string {
  return [
    '# Made by the build; see docs/hosting.md. Include it inside http { }, before the server.\n',
    'map_hash_bucket_size 512;\nmap_hash_max_size 65536;\n',
    map('$uri', '$atlas_moved', ['default "";', ...moves.map(({ from, to }) => `${from} ${to};`).toSorted()]),
    ...headerNames().map(headerMap),
    map('$uri', '$atlas_vary', ['default "";', '/ Accept-Language;', '/index.html Accept-Language;']),
    map('$http_accept_language', '$atlas_language', [
      'default "";',
      ...languagePatterns().map(({ tag, pattern }) => `${quoted(`~*${pattern}`)} ${tag};`),
    ]),
  ].join('\n')
}

const TEXTS = [...new Set(Object.values(MEDIA_TYPES).filter(isText))]

/** Types that are packed while they are sent; nginx packs `text/html` unasked, and says so if told twice. */
const packed = TEXTS.filter((type) => type !== 'text/html')

const types = (): string =>
  [...Map.groupBy(Object.entries(MEDIA_TYPES), ([, type]) => type)]
    .map(([type, endings]) => `  ${type} ${endings.map(([ending]) => ending).join(' ')};\n`)
    .join('')

/** Only the cache rule is left unsaid where nothing was found: what is missing today may be there tomorrow. */
const addHeader = (name: string): string =>
  `add_header ${name} ${variable(name)}${name === 'Cache-Control' ? '' : ' always'};\n`

const location = (match: string, body: string): string => `location ${match} {\n  ${body}\n}\n`

/** What stands in `server { }`, beside `listen`, `server_name` and the `root` of the published site. */
export function nginxServer(): string {
  return [
    '# Made by the build; see docs/hosting.md. Include it inside server { }.\n',
    `types {\n${types()}}\n`,
    'default_type application/octet-stream;\n',
    `charset utf-8;\ncharset_types ${packed.join(' ')};\n`,
    'index index.html;\nabsolute_redirect off;\nserver_tokens off;\netag on;\n',
    `gzip_static on;\ngzip on;\ngzip_vary on;\ngzip_proxied any;\ngzip_comp_level 5;\ngzip_min_length 1024;\ngzip_types ${packed.join(' ')};\n`,
    headerNames().map(addHeader).join(''),
    'add_header Vary $atlas_vary;\n',
    'if ($atlas_moved) {\n  return 301 $atlas_moved$is_args$args;\n}\n',
    'error_page 404 /404.html;\n',
    location('/', 'try_files $uri $uri/ =404;'),
    location(
      '= /',
      'if ($atlas_language) {\n    return 302 /$atlas_language/;\n  }\n  try_files /index.html =404;',
    ),
    ...LOCALES.map((tag) =>
      location(`/${tag}/`, `error_page 404 /${tag}/404.html;\n  try_files $uri $uri/ =404;`),
    ),
    // Nobody finds a page that says nothing was found.
    location(`~ ^/(?:(?:${LOCALES.join('|')})/)?404\\.html$`, 'internal;'),
    location('~ /\\.(?!well-known/)', 'return 404;'),
  ].join('\n')
}
