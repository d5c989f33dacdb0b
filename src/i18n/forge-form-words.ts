import { forgeForms as en } from './messages/en/forge-forms.ts'
import { forgeForms as ru } from './messages/ru/forge-forms.ts'
import type { IssueLocale } from './issue-text.ts'

/** Words of the issue forms. */
export type ForgeFormWords = typeof en

/** Names of the forms and of their fields, as the words have them. */
export type FormId = keyof ForgeFormWords['forms']
export type FormFieldId = keyof ForgeFormWords['fields']
export type FormOption = keyof ForgeFormWords['options']

const WORDS: Readonly<Record<IssueLocale, ForgeFormWords>> = { en, ru }

/** The words of the issue forms in one language. */
export const forgeFormWords = (locale: IssueLocale): ForgeFormWords => WORDS[locale]
