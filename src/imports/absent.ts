import type { UnknownReason } from '../core/claim.ts'

const NOTHING =
  /^(?:[-–—―.*?/\s]*|н\/?[дс]|н\. ?д\.?|нет(?: данных| сведений| информации)?|не (?:известн\p{L}*|установлен\p{L}*|определ\p{L}*|указан\p{L}*)|неизвестно|данные отсутствуют|отсутствуют?|n\/?a|n\.a\.|no data|not (?:known|available|found|stated)|unknown|none|null|nil|#н\/д|#n\/a)$/iu

const STATED: readonly (readonly [RegExp, UnknownReason])[] = [
  [
    /^(?:не раскрыва\p{L}*|дсп|для служебного пользования|секретно|закрытые сведения|undisclosed|confidential|classified|withheld)$/iu,
    'undisclosed',
  ],
  [/^(?:не ?применимо|not applicable)$/iu, 'not-applicable'],
  [/\[(?:undisclosed)\]$/u, 'undisclosed'],
  [/\[(?:not-applicable)\]$/u, 'not-applicable'],
  [/\[(?:not-searched)\]$/u, 'not-searched'],
]

/**
 * What an absence of data means: `nothing` says nothing and makes no claim, since the table does not know
 * either; a reason is a stated absence. Undefined where the cell holds something.
 */
export function absence(text: string): 'nothing' | UnknownReason | undefined {
  const said = text.trim()
  return STATED.find(([words]) => words.test(said))?.[1] ?? (NOTHING.test(said) ? 'nothing' : undefined)
}
