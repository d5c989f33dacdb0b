import type { RecordChange } from '../diff/record-types.ts'
import type { ReleaseInput } from './make.ts'
import type { NotedRecordRecord, ReleaseRecord } from './schema.ts'

/** What is told elsewhere: summaries of releases and the credit of the towns. */
const APART: ReadonlySet<string> = new Set(['releases', 'ledger', 'places-credit'])

/** The key of a change without what lies below it. Example: `components[toxicity].rows` is `components`. */
const keyOf = (path: string): string => /^[a-z0-9_]+/i.exec(path)?.[0] ?? path

function noted({ folder, id, name, state, facts, texts, values }: RecordChange): NotedRecordRecord {
  const paths = [...facts.map(({ key }) => key), ...[...texts, ...values].map(({ path }) => path)]
  const keys = state === 'changed' || state === 'moved' ? [...new Set(paths.map(keyOf))] : []
  return {
    folder,
    id,
    ...(typeof name === 'string' ? { title: name } : name && { name: { en: name.en, ru: name.ru } }),
    ...(keys.length > 0 && { keys }),
  }
}

/** What is new against the release before. */
export function notesOf({ counts, since }: ReleaseInput, rated: number): ReleaseRecord['notes'] {
  const records = (since?.diff.records ?? []).filter(({ folder }) => !APART.has(folder))
  const of = (...states: readonly RecordChange['state'][]) =>
    records.filter(({ state }) => states.includes(state)).map(noted)
  const main = since?.diff.methods.find(({ isDefault }) => isDefault)
  return {
    counts: counts
      .filter(({ folder }) => !APART.has(folder))
      .map(({ folder, base, head }): [string, number, number] => [folder, base, head]),
    rated: [main?.rated.base ?? 0, rated],
    added: of('added'),
    gone: of('gone'),
    changed: of('changed', 'moved'),
    moved: records.flatMap(({ folder, id, from }): [string, string, string][] =>
      from === null ? [] : [[folder, from, id]],
    ),
    method_changed: main ? main.changed || main.method.base !== main.method.head : false,
    code_changed: since?.isCodeChanged ?? false,
  }
}
