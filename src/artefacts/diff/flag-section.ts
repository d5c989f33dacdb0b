import type { Flag } from '../../core/diff/flag-types.ts'
import type { DiffContext } from './context.ts'
import { keyLine, recordLine, say, whyLine } from './context.ts'
import type { Item, Line, Section } from './line.ts'
import { code, joined } from './line.ts'
import { caseLine } from './numbers.ts'

/** What the flag compares, as a line below it. */
function effectOf(context: DiffContext, flag: Flag): readonly Item[] {
  if (!flag.without || !flag.with) return []
  const cases = { without: caseLine(context, flag.without), with: caseLine(context, flag.with) }
  return [
    {
      line: say(context, flag.code === 'own-favour' ? 'diff.effect.silent' : 'diff.effect.restored', cases),
    },
  ]
}

function flagItem(context: DiffContext, flag: Flag): Item {
  const record = recordLine(context, flag)
  const keys: Line = flag.keys
    ? joined(flag.keys.map((key) => keyLine(context, key)))
    : say(context, 'diff.flag.keys.whole')
  const word = (id: string | undefined): Line => (id === undefined ? [] : [code(id)])
  const key =
    flag.code === 'one-language'
      ? (`diff.flag.one-language.${flag.language ?? 'en'}` as const)
      : (`diff.flag.${flag.code}` as const)
  const line = say(context, key, {
    record,
    keys,
    sources: joined((flag.sources ?? []).map((id) => [code(id)])),
    why: flag.why === undefined ? [] : whyLine(context, flag.why),
    base: word(flag.base),
    head: word(flag.head),
  })
  const items = effectOf(context, flag)
  return items.length > 0 ? { line, items } : { line }
}

/** What a reviewer must look at before anything else. */
export function flagSection(context: DiffContext): Section {
  const { flags } = context.diff
  return {
    level: 2,
    title: say(context, 'diff.flags'),
    blocks:
      flags.length > 0
        ? [{ kind: 'list', items: flags.map((flag) => flagItem(context, flag)) }]
        : [{ kind: 'words', line: say(context, 'diff.flags.none') }],
  }
}
