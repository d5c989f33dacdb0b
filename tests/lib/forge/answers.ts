import { parse } from 'yaml'
import { z } from 'zod'
import { formText } from '../../../scripts/forge-forms/template.ts'
import type { FormFieldId, FormId } from '../../../src/i18n/forge-form-words.ts'
import type { IssueLocale } from '../../../src/i18n/issue-text.ts'

const text = z.string().min(1)
/** The forge's format of an issue form, as far as ours use it; an unknown key is refused there too. */
export const formSchema = z.strictObject({
  name: text,
  description: text,
  title: text,
  labels: z.array(text),
  body: z.array(
    z.union([
      z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
      z.strictObject({
        type: z.enum(['input', 'textarea', 'dropdown']),
        id: z.string().regex(/^[\w-]+$/),
        attributes: z.strictObject({
          label: text,
          description: text,
          placeholder: text.optional(),
          render: text.optional(),
          options: z.array(text).min(1).optional(),
        }),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
    ]),
  ),
})

export type Answers = Partial<Readonly<Record<FormFieldId, string>>>

/** The questions of a form as the file of the forge has them. */
export const questionsOf = (form: FormId, locale: IssueLocale) =>
  formSchema
    .parse(parse(formText(form, locale)))
    .body.flatMap((each) => (each.type === 'markdown' ? [] : [each]))

/**
 * What the forge makes of the answers: a heading a question, in order, with nothing left out. An answer of
 * a list is given by a word that stands in its label.
 */
export const answered = (form: FormId, locale: IssueLocale, answers: Answers): string =>
  questionsOf(form, locale)
    .map(({ id, attributes: { label, options, render } }) => {
      const given = Object.entries(answers).find(([key]) => key === id)?.[1] ?? ''
      const answer =
        options && given !== '' ? (options.find((option) => option.includes(given)) ?? given) : given
      const shown = render ? `\`\`\`${render}\n${answer}\n\`\`\`` : answer === '' ? '_No response_' : answer
      return `### ${label}\n\n${shown}`
    })
    .join('\n\n')
