/** What a workflow run knows of its forge. No package is imported here: the job that posts installs none. */
export interface ForgeApi {
  /** Answer to a request below the repository's address; throws where it is no success. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<unknown>
}

const TIMEOUT_MS = 30_000

/** A client for the forge that a workflow runs on, by the variables the forge sets. Throws where one is missing. */
export function forgeApi(env: Readonly<Record<string, string | undefined>>): ForgeApi {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env
  if (!api || !repository || !token)
    throw new Error('GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN must be set')
  const base = `${api}/repos/${repository}`
  return {
    call: async (method, path, body) => {
      const answer = await fetch(`${base}${path}`, {
        method,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'user-agent': 'atlas',
        },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${method} ${path}: ${String(answer.status)}`)
      return text === '' ? undefined : (JSON.parse(text) as unknown)
    },
  }
}

/** A key of a value that came from elsewhere; undefined where it is not there. */
export function field(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? (Object.getOwnPropertyDescriptor(at, key)?.value as unknown)
        : undefined,
    value,
  )
}

/** The same as text; empty where it is none. */
export const textField = (value: unknown, ...keys: readonly string[]): string => {
  const found = field(value, ...keys)
  return typeof found === 'string' ? found : ''
}
