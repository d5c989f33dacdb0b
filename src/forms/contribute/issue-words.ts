import type { IssueParams } from '../../core/issue.ts'
import type { ContributeData } from '../../artefacts/contribute/data.ts'

const fill = (text: string, params: IssueParams): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))

/** What `npm run check` says of an issue, in the language of the page: the sentence, and how to mend it. */
export function issueWords(
  { issues, meant }: Pick<ContributeData, 'issues' | 'meant'>,
  code: string,
  params: IssueParams,
): { readonly message: string; readonly hint: string } {
  const { message = code, hint = '' } = issues[code] ?? {}
  const near = params['meant'] === undefined ? '' : `${fill(meant, params)} `
  return { message: fill(message, params), hint: near + fill(hint, params) }
}
