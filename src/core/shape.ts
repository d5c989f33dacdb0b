import type { z } from 'zod'
import { isIssueCode } from './issue-codes.ts'
import type { IssueCode } from './issue-codes.ts'
import type { Issue, IssueParams, Path } from './issue.ts'
import { nearest } from './nearest.ts'
import { keysAt } from './schema-keys.ts'
import { isMap, valueAt } from './value-at.ts'

type ZodIssue = z.core.$ZodIssue
type Draft = Pick<Issue<IssueCode>, 'code' | 'path'> & Partial<Pick<Issue, 'at' | 'params'>>

/** Words for the type that a schema expected; anything else is told as a wrong shape. */
const EXPECTED: Readonly<Record<string, IssueCode>> = {
  string: 'expected-text',
  number: 'expected-number',
  int: 'expected-integer',
  array: 'expected-list',
  tuple: 'expected-range',
  object: 'expected-map',
}

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function wrongType(expected: string, input: unknown, path: Path): Draft {
  const params = { found: show(input) }
  if (input === null) return { code: 'value-empty', path }
  if (typeof input === 'string' && (expected === 'number' || expected === 'int')) {
    if (/^-?\d+,\d+$/.test(input))
      return { code: 'decimal-comma', path, params: { ...params, mended: input.replace(',', '.') } }
    if (/^-?\d+(?:\.\d+)?$/.test(input)) return { code: 'number-quoted', path, params }
  }
  return { code: EXPECTED[expected] ?? 'bad-shape', path, params }
}

function notInList(values: readonly unknown[], input: unknown, path: Path): Draft {
  const words = values.map(String)
  if (input === null) return { code: 'value-empty', path }
  if (values.length === 1 && values[0] === true)
    return { code: 'expected-true', path, params: { found: show(input) } }
  if (
    typeof input === 'string' &&
    values.some((value) => typeof value === 'number' && String(value) === input)
  )
    return { code: 'number-quoted', path, params: { found: input } }
  const meant = typeof input === 'string' ? nearest(input, words) : undefined
  const params = { found: show(input), list: words.join(', '), ...(meant !== undefined && { meant }) }
  return { code: 'not-in-list', path, params }
}

const limitOf = (limit: number | bigint | Date, input: unknown): IssueParams => ({
  limit: Number(limit),
  found: show(input),
})

/** What a check of our own wants to say with its code. */
function paramsOf(issue: ZodIssue): IssueParams {
  if (issue.code !== 'custom') return {}
  const entries = Object.entries(issue.params ?? {})
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'number' ? value : String(value)]),
  )
}

/** The branch of a union that fits the shape of the input: the one without a complaint at its root. */
function branch(errors: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined {
  const fitting = errors.filter(
    (issues) => !issues.some((issue) => issue.path.length === 0 && rootOnly(issue)),
  )
  return fitting.toSorted((a, b) => a.length - b.length)[0]
}

const rootOnly = ({ code }: ZodIssue): boolean =>
  code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_format' || code === 'invalid_union'

/**
 * Our issues for what zod found wrong with a parsed record. A missing key points at its parent, an
 * unknown key at the key itself; of a union only the branch that fits the input is told.
 */
export function shapeIssues(
  schema: z.core.$ZodType,
  error: z.core.$ZodError,
  root: unknown,
  file: string,
): readonly Issue<IssueCode>[] {
  const drafts = error.issues.flatMap((issue) => draftsOf(issue, []))
  const mistyped = new Set(
    drafts.filter(({ at }) => at === 'key').map(({ path }) => JSON.stringify(path.slice(0, -1))),
  )
  return drafts
    .filter(({ code, path }) => code !== 'no-value' || !mistyped.has(JSON.stringify(path)))
    .map((draft) => ({ level: 'error', file, ...draft }))

  function draftsOf(issue: ZodIssue, prefix: Path): readonly Draft[] {
    const path = [...prefix, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
    const input = valueAt(root, path)
    const last = path.at(-1)
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path, root)
      return issue.keys.map((key) => {
        const meant = nearest(key, known)
        const params = { key, list: known.join(', '), ...(meant !== undefined && { meant }) }
        return { code: 'unknown-key', path: [...path, key], at: 'key', params }
      })
    }
    if (input === undefined && last !== undefined)
      return [{ code: 'missing-key', path: path.slice(0, -1), params: { key: String(last) } }]
    const claimWithoutList = issue.message === 'expected-fact' && isMap(input) && !('unknown' in input)
    if (issue.code === 'invalid_union' && !claimWithoutList) {
      const inner = branch(issue.errors)
      if (inner) return inner.flatMap((each) => draftsOf(each, path))
    }
    if (input === null) return [{ code: 'value-empty', path }]
    if (isIssueCode(issue.message))
      return [{ code: issue.message, path, params: { found: show(input), ...paramsOf(issue) } }]
    switch (issue.code) {
      case 'invalid_type':
        return [wrongType(issue.expected, input, path)]
      case 'invalid_value':
        return [notInList(issue.values, input, path)]
      case 'too_small':
        return [
          {
            code: issue.inclusive === false ? 'not-above' : 'too-small',
            path,
            params: limitOf(issue.minimum, input),
          },
        ]
      case 'too_big':
        return [{ code: 'too-large', path, params: limitOf(issue.maximum, input) }]
      default:
        return [{ code: 'bad-shape', path, params: { found: show(input) } }]
    }
  }
}
