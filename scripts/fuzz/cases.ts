import type { Corpus, SeedText } from './corpus.ts'
import { mutate } from './mutate.ts'
import { drawOf } from './random.ts'
import type { Draw } from './random.ts'
import { yamlText } from './yaml-text.ts'

/** How a case was made. */
export type CaseKind =
  'record' | 'mutated record' | 'random bytes' | 'random yaml' | 'suite' | 'mutated suite' | 'suite as value'

/** One document to judge, with the place it claims to lie at. */
export interface FuzzCase extends SeedText {
  readonly kind: CaseKind
}

const indented = (text: string): string => text.replaceAll('\n', '\n  ')

/** Lays a document behind a key of a record, in one of the ways a person may. */
const asValue = (draw: Draw, text: string): string =>
  draw.pick([
    (inner: string) => `kind: facility\nnotes:\n  ${indented(inner)}\n`,
    (inner: string) => `kind: facility\nname: { en: ${inner.trim()}, ru: да }\ncountry: KG\n`,
    (inner: string) => `kind: facility\naliases: [${inner.trim()}]\n`,
    (inner: string) => `kind: facility\nvolume_m3:\n  - value: ${indented(indented(inner)).trim()}\n`,
    (inner: string) => `? ${indented(inner)}\n: x\n`,
  ])(text)

function bytesOf(kind: CaseKind, draw: Draw, corpus: Corpus, base: SeedText): Buffer {
  const suite = draw.pick(corpus.suite)
  switch (kind) {
    case 'record':
      return base.bytes
    case 'mutated record':
      return mutate(draw, base.bytes, draw.pick(corpus.small).bytes)
    case 'random bytes':
      return Buffer.from(
        Array.from({ length: draw.below(400) }, () => draw.below(draw.chance(0.5) ? 256 : 128)),
      )
    case 'random yaml':
      return Buffer.from(yamlText(draw))
    case 'suite':
      return Buffer.from(suite)
    case 'mutated suite':
      return mutate(draw, Buffer.from(suite), Buffer.from(draw.pick(corpus.suite)))
    case 'suite as value':
      return Buffer.from(asValue(draw, suite))
  }
}

/** Shares of the kinds, by how often each stands here. */
const MIX: readonly CaseKind[] = [
  ...Array.from({ length: 10 }, () => 'mutated record' as const),
  ...Array.from({ length: 4 }, () => 'random yaml' as const),
  ...Array.from({ length: 2 }, () => 'mutated suite' as const),
  ...Array.from({ length: 2 }, () => 'suite as value' as const),
  'random bytes',
  'suite',
]

/**
 * The case of a seed and an index. The first indexes are the documents of the corpus as they are, so that each of
 * them is judged once in every run; the others are drawn.
 */
export function caseOf(seed: number, index: number, corpus: Corpus): FuzzCase {
  const draw = drawOf(seed, index)
  const { suite, records, small } = corpus
  const base = draw.pick(draw.chance(0.9) ? small : records)
  const plain = suite[index]
  if (plain !== undefined) return { ...base, kind: 'suite', bytes: Buffer.from(plain) }
  const record = records[index - suite.length]
  if (record) return { ...record, kind: 'record' }
  const kind = draw.pick(MIX)
  return { ...base, kind, bytes: bytesOf(kind, draw, corpus, base) }
}
