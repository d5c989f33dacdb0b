/** What the statements of the atlas share. */
export const statements = {
  'statement.others': 'Further statements',
  'statement.forge': 'Open an issue',
  'statement.mail': 'Write to the editors',
  'statement.form': 'Correct or add something',
  'statement.problems': 'Known problems of the data',
  'statement.commands': 'Commands',
} as const
