import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { contributeData } from '../../../src/artefacts/contribute/data.ts'
import { READERS } from '../../../src/core/record-kinds.ts'
import type { FieldKey } from '../../../src/core/facility/fields.ts'
import { isMap } from '../../../src/core/value-at.ts'
import type { Answers } from '../../../src/forms/contribute/answers.ts'
import { facilityDraft, factDraft } from '../../../src/forms/contribute/draft.ts'
import type { Draft } from '../../../src/forms/contribute/draft.ts'
import { nextSource } from '../../../src/forms/contribute/next-source.ts'
import { treeOf } from '../../../src/forms/contribute/tree-of.ts'
import { worldOf } from '../../../src/forms/contribute/world.ts'
import { AS_OF } from '../../lib/build.ts'
import { loadAtlas } from '../../../src/records/load-atlas.ts'
import { realRecords } from '../../lib/records.ts'

/** The forms as a browser has them, over the real records. */
export async function office() {
  const published = await realRecords()
  const data = contributeData(published, 'en')
  const read = (file: string) => readFile(resolve('content', file), 'utf8')
  const method = await read(`methods/${data.method.id}.yaml`)
  const parsed = READERS.methods('', data.method.id, treeOf(method, 'methods/x.yaml'))
  const world = worldOf(data, 'record' in parsed ? parsed.record : undefined)
  const freeSource = nextSource(world.ids.get('sources') ?? [])

  return {
    published,
    data,
    world,
    freeSource,
    /** What answers make of one fact. */
    async fact(id: string, fact: FieldKey, answers: Answers): Promise<Draft> {
      const text = await read(`facilities/${id}.yaml`)
      const tree = treeOf(text, '')
      const claims = isMap(tree) ? tree[fact] : undefined
      const old = Array.isArray(claims) ? claims.filter(isMap) : []
      return factDraft(answers, { id, fact, text, old, freeSource })
    },
    /** What answers make of a new facility. */
    facility: (id: string, answers: Answers): Draft =>
      facilityDraft(answers, { id, text: undefined, freeSource }),
  }
}

/** What `npm run check` says of the real records with these files laid over them. */
export async function checkWith({ files }: Draft) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-contribute-'))
  try {
    const content = join(folder, 'content')
    cpSync(resolve('content'), content, { recursive: true })
    for (const { file, text } of files) writeFileSync(join(content, file), text)
    return await loadAtlas({ content, asOf: process.env['ATLAS_AS_OF'] ?? AS_OF })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
