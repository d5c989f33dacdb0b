import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { KINDS } from '../src/core/facility/vocabulary.ts'
import { slugOf } from '../src/core/slug.ts'
import { newWords } from '../src/i18n/new-words.ts'
import { draftText } from '../src/yaml/draft.ts'
import { idsOf } from '../src/records/inventory.ts'
import { readContent } from '../src/records/read-content.ts'
import { writeNew } from '../src/records/write-file.ts'
import { asker, NoAnswer } from './lib/ask.ts'
import { print, runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import { verdicts } from './lib/verdicts.ts'

/**
 * `npm run new -- facility`: asks, then writes a valid record in canonical form and prints its path.
 * Answers may be piped; a bad one is asked again on a terminal and ends the run with 1 in a pipe.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'lang'], words: 1 })
  if (options.words[0] !== 'facility')
    throw new UsageError(
      'Say what is new: npm run new -- facility',
      'Скажите, что нового: npm run new -- facility',
    )
  const lang = oneOf(options, 'lang', ['en', 'ru'])
  const words = newWords(lang)
  const content = contentFolder(options)
  const check = verdicts(lang, idsOf(readContent(content)))
  const { ask, close } = asker(words.missing)
  try {
    const country = await ask({ prompt: words.country, verdict: check.key('country', (answer) => answer) })
    const en = await ask({
      prompt: words.nameEn,
      verdict: check.key('name', (answer) => ({ en: answer, ru: 'Имя' })),
    })
    const ru = await ask({
      prompt: words.nameRu,
      verdict: check.key('name', (answer) => ({ en: 'Name', ru: answer })),
    })
    const suggestion = slugOf(en)
    const slug = await ask({
      prompt: words.slug,
      verdict: check.slug(country.toLowerCase(), words.exists),
      ...(suggestion && { suggestion }),
    })
    const kind = await ask({
      prompt: words.kind,
      suggestion: KINDS[0],
      verdict: check.key('kind', (answer) => answer),
    })
    const source = await ask({ prompt: words.source, verdict: check.id('sources', 'unknown-source') })
    const facts: Record<string, unknown> = {}
    if (source !== '') {
      const claim = (value: unknown, date = 'undated') => [{ value, source, as_of: date }]
      const asOf = await ask({
        prompt: words.asOf,
        suggestion: 'undated',
        verdict: check.key('status', (date) => claim('closed', date)),
      })
      const optional = (key: string, valueOf: (answer: string) => unknown) =>
        check.optional(check.key(key, (answer) => claim(valueOf(answer))))
      const numeric = (answer: string): unknown => (/^\d+(?:\.\d+)?$/.test(answer) ? Number(answer) : answer)
      const status = await ask({ prompt: words.status, verdict: optional('status', (answer) => answer) })
      const material = await ask({
        prompt: words.material,
        verdict: check.id('materials', 'unknown-material'),
      })
      const volume = await ask({ prompt: words.volume, verdict: optional('volume_m3', numeric) })
      if (status) facts['status'] = claim(status, asOf)
      if (material) facts['material'] = claim(material, asOf)
      if (volume) facts['volume_m3'] = claim(numeric(volume), asOf)
    }
    const path = join(content, 'facilities', country.toLowerCase(), `${slug}.yaml`)
    mkdirSync(dirname(path), { recursive: true })
    if (!writeNew(path, draftText({ kind, name: { en, ru }, country, ...facts })))
      throw new NoAnswer(words.exists)
    process.stderr.write('\n')
    await print(`${path}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    process.stderr.write(`\n${error.message}\n`)
    return 1
  } finally {
    close()
  }
})
