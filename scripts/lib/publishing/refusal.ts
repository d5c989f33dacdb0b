/** Why a site is not published, or not led back. `what`: a file, a folder or a number, as it is. */
const WORDS = {
  'publish-no-manifest': {
    en: 'there is no manifest.json that can be read in',
    ru: 'нет manifest.json, который можно прочесть, в папке',
  },
  'publish-incomplete': {
    en: 'a file of the manifest is missing or is another one:',
    ru: 'файл из описи отсутствует или изменён:',
  },
  'publish-unlisted': { en: 'a file stands in no line of the manifest:', ru: 'файла нет в описи:' },
  'publish-fewer-pages': {
    en: 'there are over 2 % fewer pages than are served now; with --fewer-pages they go:',
    ru: 'страниц более чем на 2 % меньше, чем показывается сейчас; с --fewer-pages они исчезнут:',
  },
  'publish-not-ours': {
    en: 'this is no link that publishing has set:',
    ru: 'это не ссылка, которую ставит публикация:',
  },
  'publish-busy': {
    en: 'another publication is at work; if it is not, remove the file',
    ru: 'идёт другая публикация; если нет, удалите файл',
  },
  'publish-nothing-earlier': {
    en: 'there is no such earlier release in',
    ru: 'нет такого более раннего выпуска в папке',
  },
  'publish-failed': { en: 'the system refused:', ru: 'система отказала:' },
} as const

export type RefusalCode = keyof typeof WORDS

/** A publication that did not happen: what is served is as it was. */
export class Refusal extends Error {
  readonly code: RefusalCode
  constructor(code: RefusalCode, what: string) {
    const { en, ru } = WORDS[code]
    super(`${code}\n  Nothing changed: ${en} ${what}\n  Ничего не изменено: ${ru} ${what}`)
    this.code = code
  }
}

const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

/** Runs what may be refused and tells it on standard error: exit 0 done, 1 refused. */
export async function orRefusal(work: () => Promise<void>): Promise<number> {
  try {
    await work()
    return 0
  } catch (error) {
    const told =
      isSystemError(error) && !(error instanceof Refusal)
        ? new Refusal('publish-failed', error.message)
        : error
    if (!(told instanceof Refusal)) throw told
    process.stderr.write(`${told.message}\n`)
    return 1
  }
}
