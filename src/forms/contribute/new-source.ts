import { draftText } from '../../yaml/draft.ts'
import { answer, pairOf, present } from './answers.ts'
import type { Answers } from './answers.ts'
import type { DraftFile } from './draft.ts'

const listOf = (text: string): readonly string[] => text.split(/[\s,]+/).filter((item) => item !== '')

/** The record of a source that the person describes. */
export function newSource(answers: Answers, id: string): DraftFile {
  const urls = listOf(answer(answers, 'source.url'))
  const languages = listOf(answer(answers, 'source.language'))
  const text = draftText(
    present({
      title: answer(answers, 'source.title'),
      publisher: answer(answers, 'source.publisher'),
      year: answer(answers, 'source.year'),
      url: urls.length > 1 ? urls : urls[0],
      accessed: answer(answers, 'source.accessed'),
      language: languages.length > 1 ? languages : languages[0],
      licence: answer(answers, 'source.licence') || 'not-stated',
      kind: answer(answers, 'source.kind'),
      note: pairOf(answers, 'source.note'),
    }),
    'sources',
  )
  return { file: `sources/${id}.yaml`, folder: 'sources', id, text, before: undefined }
}
