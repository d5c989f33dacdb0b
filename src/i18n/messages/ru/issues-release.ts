import type { IssueText } from '../../issue-text.ts'

/** О сводках выпусков. */
export const releaseIssues = {
  'release-id-differs': {
    message: 'Файл назван {filed}, но его дата и входные данные принадлежат выпуску {right}.',
    hint: 'Верните файл в том виде, в каком он был внесён: сводки пишет только «npm run release», и никто их не меняет.',
  },
} as const satisfies Record<string, IssueText>
