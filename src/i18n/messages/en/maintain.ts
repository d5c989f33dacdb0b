/** Messages of the page for maintainers. */
export const maintain = {
  'statement.maintain.title': 'For maintainers',
  'statement.maintain.head': 'For maintainers: releases, updates, corrections of the method',
  'statement.maintain.description':
    'How to keep the atlas of tailings facilities running: release, verify and publish, update packages, correct the method, add a language, hand over.',
  'statement.maintain.lead':
    'What somebody needs who takes over the atlas tomorrow. The commands run in a clone of the repository.',
  'statement.maintain.start.title': 'Begin',
  'statement.maintain.start.1':
    'One runtime is needed, Node, and it comes with the install. No database, no service, no key.',
  'statement.maintain.start.2':
    'The map of the house and all commands stand in the file README of the repository; how requests are judged, in docs/forge.',
  'statement.maintain.release.title': 'Make a release',
  'statement.maintain.release.1':
    'A release is one committed file: counts, scores, ranks and facts of that day. Frozen pages and the history of ranks are printed from it.',
  'statement.maintain.release.2':
    'First a dry run: it compares with the last release and shows what moved and why. Then the release; it refuses where a check fails or something is not committed.',
  'statement.maintain.release.3':
    'Read the notes it made. Settle items of the known problems, add corrections, commit, build.',
  'statement.maintain.release.4':
    'Verify the built site against its manifest, then publish it. Nothing else is uploaded.',
  'statement.maintain.publish.title': 'Publish, and go back',
  'statement.maintain.publish.1':
    'Publishing swaps the whole site at once: readers see the old one or the new one, never a mix. It refuses a site without a complete manifest.',
  'statement.maintain.publish.2': 'Going back to the release before is one command.',
  'statement.maintain.publish.3':
    'Files for nginx, GitHub Pages, GitLab Pages, Netlify and Cloudflare Pages are made with the site; docs/hosting says how each is used.',
  'statement.maintain.packages.title': 'Update packages',
  'statement.maintain.packages.1':
    'Every package is pinned to one version, and only those named in the file may run a script while being installed.',
  'statement.maintain.packages.2':
    'Raise one at a time. Read its changes, install, run lint and all tests, build twice and compare. A change of bytes in a download needs a reason.',
  'statement.maintain.packages.3':
    'Not more often than needed: once a quarter, and at once for a hole in security.',
  'statement.maintain.method.title': 'Correct the method when the originals come',
  'statement.maintain.method.1':
    'The score tables are data. Copy the method file to a new id, enter the rows as printed, name the document and set their status to verified. A file that a release has used is never edited.',
  'statement.maintain.method.2':
    'Make the new file the default one. Compare: the report says whose rank moves through the method alone.',
  'statement.maintain.method.3':
    'Settle the item of the known problems, say it in the notes of the release, and leave the old method and its pages standing.',
  'statement.maintain.method.4':
    'A second program scores the same files in the tests. If the two differ, one of them is wrong: find out which before releasing.',
  'statement.maintain.data.title': 'Look after the records',
  'statement.maintain.data.1':
    'Requests are judged by the code of the main branch and need an editor; those that move a tier need two.',
  'statement.maintain.data.2':
    'Ask the cited addresses now and then, and add archived copies of those that died.',
  'statement.maintain.data.3':
    'Answer corrections, replies and removals within the times that the pages of corrections and the legal notice promise.',
  'statement.maintain.language.title': 'Add a language',
  'statement.maintain.language.1':
    'A language is one more catalogue beside the English and the Russian. The build names every message that is missing; nothing falls back in silence.',
  'statement.maintain.over.title': 'Hand over',
  'statement.maintain.over.1':
    'Addresses of the site, the repository and the mailbox stand in one file, src/config.ts. Rights on the forge, the domain and the host are what has to be passed on.',
  'statement.maintain.over.2':
    'Should the atlas end: make a last release, deposit the archive with a library, and leave the site standing as files. It needs nothing to run.',
} as const
