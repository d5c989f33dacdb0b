import { headerRules } from '../../artefacts/hosting/headers.ts'

/** The lowest limits of the hosts that read `_headers`: Cloudflare's. */
export const HEADER_LIMITS = { rules: 100, line: 2000 } as const

/**
 * The headers as Netlify and Cloudflare Pages read them. Where several rules match, Netlify takes the last
 * value of a header and leaves out a line without a colon; Cloudflare joins all values, but for those that an
 * earlier rule gave and a line `! Name` takes back. So one file serves both.
 */
export function headersFile(): string {
  const given = new Set<string>()
  return headerRules()
    .map(({ paths, headers }) => {
      const names = Object.keys(headers)
      const taken = names.filter((name) => given.has(name)).map((name) => `  ! ${name}\n`)
      for (const name of names) given.add(name)
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return paths.map((each) => `${each}\n${[...taken, ...lines].join('')}`).join('')
    })
    .join('')
}
