import { CONFIG } from '../../config.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { LICENCES, path } from '../../i18n/routes.ts'

/** Where a link of a statement leads: a page of the atlas in the reader's language, or any other address. */
export type StatementLink =
  | { readonly label: MessageKey; readonly page: string }
  | { readonly label: MessageKey; readonly to: string }
  /** A form of the forge, which has one for each language. Example: `removal`. */
  | { readonly label: MessageKey; readonly form: string }

/** A section of a statement; its words are `statement.<statement>.<id>.title`, `.1`, `.2` and so on. */
export interface SectionPlan {
  readonly id: string
  /** Its sentences stand as a list. */
  readonly list?: true
  readonly links?: readonly StatementLink[]
  /** Commands, a line each. */
  readonly commands?: readonly string[]
}

/** The statements, in the order in which a page offers them. */
export const STATEMENTS = [
  ['known-problems', path.knownProblems()],
  ['corrections', path.corrections()],
  ['accessibility', path.accessibility()],
  ['privacy', path.privacy()],
  ['legal', path.legal()],
  ['crosswalk', path.crosswalk()],
  ['maintain', path.maintain()],
] as const

export type StatementId = (typeof STATEMENTS)[number][0]

const MAIL: StatementLink = { label: 'statement.mail', to: `mailto:${CONFIG.email}` }
const FORGE: StatementLink = { label: 'statement.forge', to: `${CONFIG.repository}/issues/new/choose` }
const FORM: StatementLink = { label: 'statement.form', page: path.contribute() }

/** What stands in each statement, beside what follows from the records. */
export const PLANS: Readonly<Record<StatementId, readonly SectionPlan[]>> = {
  'known-problems': [],
  corrections: [
    { id: 'counts', list: true },
    { id: 'other', list: true },
    { id: 'how', links: [FORM, MAIL, FORGE] },
    { id: 'time', list: true },
    { id: 'old' },
  ],
  accessibility: [
    { id: 'status' },
    { id: 'tested', list: true },
    { id: 'not', list: true },
    { id: 'known', list: true },
    { id: 'complain', links: [MAIL, FORGE] },
  ],
  privacy: [
    { id: 'not', list: true },
    { id: 'browser', list: true },
    { id: 'host' },
    { id: 'people', links: [MAIL] },
    { id: 'proof' },
  ],
  legal: [
    {
      id: 'licence',
      list: true,
      links: [
        { label: 'statement.legal.link.software', to: LICENCES },
        { label: 'statement.legal.link.sources', page: path.sources() },
      ],
    },
    { id: 'promise', list: true },
    { id: 'reply' },
    {
      id: 'removal',
      links: [{ label: 'statement.legal.link.removal', form: 'removal' }, MAIL],
    },
    { id: 'who' },
  ],
  crosswalk: [
    { id: 'registers', list: true },
    { id: 'rules', list: true },
  ],
  maintain: [
    { id: 'start', commands: ['npm install', 'npm start', 'npm test'] },
    { id: 'release', commands: ['npm run release -- --dry-run', 'npm run release', 'npm run build'] },
    {
      id: 'publish',
      commands: [
        'npm run verify -- dist/manifest.json',
        'npm run publish-site -- --to FOLDER',
        'npm run rollback -- --in FOLDER',
      ],
    },
    { id: 'packages', list: true, commands: ['npm outdated', 'npm run lint', 'npm test'] },
    { id: 'method', commands: ['npm run check', 'npm run diff -- --base OLD --head NEW'] },
    { id: 'data', list: true, commands: ['npm run links'] },
    { id: 'language' },
    { id: 'over' },
  ],
}
