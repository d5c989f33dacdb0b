/** Messages of the page on privacy. */
export const privacy = {
  'statement.privacy.title': 'Privacy',
  'statement.privacy.head': 'Privacy: no cookies, no tracking',
  'statement.privacy.description':
    'The atlas of tailings facilities sets no cookies, counts no visitors and loads nothing from other servers. What a host and a browser keep.',
  'statement.privacy.lead':
    'You can read all of the atlas without telling anybody who you are. It sets no cookies and counts nobody.',
  'statement.privacy.not.title': 'What the site does not do',
  'statement.privacy.not.1': 'It sets no cookies, so it asks for no consent to any.',
  'statement.privacy.not.2':
    'It has no analytics, no advertising, no accounts, no fonts, maps or scripts from elsewhere.',
  'statement.privacy.not.3':
    'Every page carries a content policy by which the browser itself refuses to load anything from another server.',
  'statement.privacy.not.4':
    'It sends nothing that you type: what you enter in a form stays in your browser until you send it yourself, by e-mail or on the forge.',
  'statement.privacy.browser.title': 'What may stay in your browser',
  'statement.privacy.browser.1':
    'Answers to a checklist that you fill in are kept in the storage of that browser, on your machine alone, so that they survive a closed tab. The form has a button that deletes them.',
  'statement.privacy.browser.2':
    'If you ask for it, the form of the checklist is kept for use without a network. Clearing the data of the site in your browser removes it.',
  'statement.privacy.browser.3':
    '“Near me” asks for your position only after you press its button. The distances are worked out in your browser; the position is neither kept nor sent.',
  'statement.privacy.host.title': 'What a host sees',
  'statement.privacy.host.1':
    'Like any server, the one that sends these pages learns your network address, the time, the page and the kind of your browser. It may write them down.',
  'statement.privacy.host.2':
    'The atlas is a set of files that anybody may host. We ask hosts to keep such notes for thirty days at most and to join them with nothing. What your host does, only its operator can say.',
  'statement.privacy.host.3':
    'Links to sources and to the repository lead to other sites with rules of their own. They learn that you came from this site, but not from which of its pages.',
  'statement.privacy.people.title': 'People in the records',
  'statement.privacy.people.1':
    'The records are about facilities. They name companies, authorities and the authors of public documents, and no private persons.',
  'statement.privacy.people.2':
    'If you find personal data in a record, write to us. It is removed, also from the history of the repository where that is needed.',
  'statement.privacy.proof.title': 'How this is checked',
  'statement.privacy.proof.1':
    'With every change a real browser opens pages of every kind, the map included, and counts requests to other servers. There must be none.',
  'statement.privacy.proof.2':
    'The code is open. Whoever doubts a sentence of this page can look it up or run the tests.',
} as const
