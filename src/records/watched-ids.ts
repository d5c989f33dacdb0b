import type { Ids } from '../core/rules/rule.ts'

/** An id with its folder as one text. Example: `sources s010`. */
export const named = (folder: string, id: string): string => `${folder} ${id}`

/** Folder and id of such a text; what stands for an id in a faulty record may have spaces of its own. */
export function unnamed(text: string): { readonly folder: string; readonly id: string } {
  const space = text.indexOf(' ')
  return { folder: text.slice(0, space), id: text.slice(space + 1) }
}

/** What a judgement asked of the ids of all records, and was told: it stands as long as the answers do. */
export interface Asked {
  /** Whether an id is in a folder, by `named`; whether the folder is there, with an empty id. */
  readonly answers: ReadonlyMap<string, boolean>
  /** Folders of which more was asked than whether an id is there. */
  readonly folders: ReadonlySet<string>
}

/** Ids that keep a note of what they are asked. */
export interface WatchedIds {
  readonly ids: Ids
  /** What was asked since the last call. */
  readonly take: () => Asked
}

const NOTHING: Asked = { answers: new Map(), folders: new Set() }

/** The same object with every other way to ask it noted. */
function watch<T extends object>(target: T, own: string, answer: unknown, other: () => void): T {
  return new Proxy(target, {
    get: (_, property) => {
      if (property === own) return answer
      other()
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

/** Ids as rules see them, each question noted: nobody has to write down which rule relies on what. */
export function watchIds(ids: Ids): WatchedIds {
  let [answers, folders] = [new Map<string, boolean>(), new Set<string>()]
  const watched = new Map(
    [...ids].map(([folder, all]) => {
      const has = (id: string): boolean => {
        const answer = all.has(id)
        answers.set(named(folder, id), answer)
        return answer
      }
      return [folder, watch(all, 'has', has, () => folders.add(folder))]
    }),
  )
  const get = (folder: string): ReadonlySet<string> | undefined => {
    const all = watched.get(folder)
    answers.set(named(folder, ''), all !== undefined)
    return all
  }
  return {
    ids: watch(ids, 'get', get, () => folders.add(EVERY)),
    take: () => {
      if (answers.size + folders.size === 0) return NOTHING
      const asked: Asked = { answers, folders }
      ;[answers, folders] = [new Map(), new Set()]
      return asked
    },
  }
}

/** Stands for all folders where the list of folders itself was asked for. */
const EVERY = '*'

const isSame = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.size === b.size && [...a].every((id) => b.has(id)))

/** Folders whose ids differ, and the word for all folders where there are any. */
export function changedFolders(before: Ids, after: Ids): ReadonlySet<string> {
  if (before === after) return new Set()
  const folders = new Set([...before.keys(), ...after.keys()])
  const changed = [...folders].filter((folder) => !isSame(before.get(folder), after.get(folder)))
  return new Set(changed.length > 0 ? [...changed, EVERY] : [])
}

/** True where every answer would be the same again; `changed` by `changedFolders`. */
export function stands({ answers, folders }: Asked, ids: Ids, changed: ReadonlySet<string>): boolean {
  for (const folder of folders) if (changed.has(folder)) return false
  for (const [question, answer] of answers) {
    const { folder, id } = unnamed(question)
    if (!changed.has(folder)) continue
    const now = id === '' ? ids.has(folder) : (ids.get(folder)?.has(id) ?? false)
    if (now !== answer) return false
  }
  return true
}
