/** What is printed on the pictures of shared pages beside their claims. */
export const card = {
  'card.release': 'Data as of {date} · {state}',
} as const
