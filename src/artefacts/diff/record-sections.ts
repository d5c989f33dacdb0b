import type { Localised, Unknown } from '../../core/claim.ts'
import type {
  ClaimChange,
  FactChange,
  RecordChange,
  TextChange,
  ValueChange,
} from '../../core/diff/record-types.ts'
import { claimLine, valueLine } from './claim-line.ts'
import type { DiffContext } from './context.ts'
import { keyLine, recordLine, say } from './context.ts'
import type { Item, Line, Section } from './line.ts'
import { code, joined } from './line.ts'

function claimItem(context: DiffContext, key: string, { state, base, head, keys }: ClaimChange): Item {
  const before: Line = base ? claimLine(context, context.base, key, base) : []
  const after: Line = head ? claimLine(context, context.head, key, head) : []
  if (state === 'added') return { line: say(context, 'diff.claim.added', { claim: after }) }
  if (state === 'gone') return { line: say(context, 'diff.claim.gone', { claim: before }) }
  return {
    line: say(context, 'diff.claim.changed', { keys: joined(keys.map((each) => [code(each)])) }),
    items: [
      { line: say(context, 'diff.claim.was', { claim: before }) },
      { line: say(context, 'diff.claim.now', { claim: after }) },
    ],
  }
}

function absenceLine(context: DiffContext, absence: Unknown | null): Line {
  if (!absence) return say(context, 'diff.fact.claims')
  const reason = say(context, `unknown.${absence.unknown}`)
  return absence.source === undefined ? reason : [...reason, ' (', code(absence.source), ')']
}

/** Of a record that is new or gone nobody need be told that a fact was not searched on the other side. */
function factItem(context: DiffContext, { key, base, head, claims }: FactChange, one: boolean): Item {
  const label = keyLine(context, key)
  const items = claims.map((change) => claimItem(context, key, change))
  const told = [base, head].filter((absence) => absence !== null)
  const quiet = told.length === 0 || (one && items.length > 0)
  const line = quiet
    ? say(context, 'diff.fact', { label })
    : say(context, 'diff.fact.unknown', {
        label,
        base: absenceLine(context, base),
        head: absenceLine(context, head),
      })
  return items.length > 0 ? { line, items } : { line }
}

function textItems(context: DiffContext, { path, base, head, sides }: TextChange): readonly Item[] {
  return sides.map((language): Item => {
    const written = (value: Localised): Line => [
      { quote: value[language], ...(language !== context.locale && { lang: language }) },
    ]
    const at = { path: [code(path)], language: say(context, `language.${language}`) }
    const only = base && head ? null : (base ?? head)
    if (only) return { line: say(context, 'diff.text.only', { ...at, text: written(only) }) }
    const sides = { base: base ? written(base) : [], head: head ? written(head) : [] }
    return { line: say(context, 'diff.text', { ...at, ...sides }) }
  })
}

function valueItem(context: DiffContext, { path, what, base, head }: ValueChange, one: boolean): Item {
  const at = path === '' ? say(context, 'diff.flag.keys.whole') : [code(path)]
  if (what === 'order') return { line: say(context, 'diff.order', { path: at }) }
  const before = valueLine(context, context.base, '', base)
  const after = valueLine(context, context.head, '', head)
  return {
    line: one
      ? say(context, 'diff.value.only', { path: at, value: head === null ? before : after })
      : say(context, 'diff.value', { path: at, base: before, head: after }),
  }
}

function recordSection(context: DiffContext, change: RecordChange): Section {
  const { folder, state, from } = change
  const one = state === 'added' || state === 'gone'
  const items = [
    ...change.facts.map((fact) => factItem(context, fact, one)),
    ...change.texts.flatMap((text) => textItems(context, text)),
    ...change.values.map((value) => valueItem(context, value, one)),
  ]
  const title = say(context, `diff.state.${state}`, {
    record: recordLine(context, change),
    from: [code(`${folder}/${from ?? ''}`)],
  })
  return {
    level: 3,
    title,
    blocks:
      items.length > 0
        ? [{ kind: 'list', items }]
        : [{ kind: 'words', line: say(context, 'diff.state.same') }],
  }
}

/** Every record that changes, fact by fact with old and new claims and their documents. */
export function recordSections(context: DiffContext): readonly Section[] {
  const { records } = context.diff
  if (records.length === 0) return []
  const count = context.head.t('diff.records.touched', { n: records.length })
  return [
    { level: 2, title: say(context, 'diff.records'), blocks: [{ kind: 'words', line: [`${count}.`] }] },
    ...records.map((change) => recordSection(context, change)),
  ]
}
