/** Messages of feeds: what changed, in plain words. Names stand behind a colon or alone. */
export const feeds = {
  'feeds.title': 'Follow the atlas',
  'feeds.description':
    'Feeds and calendars of the atlas of tailings facilities: news of every release, by country, basin and facility, who passed whom, and deadlines of work plans.',
  'feeds.lead':
    'A feed tells you what changed without your coming back to look. Give its address to a feed reader; most read this form, Atom.',
  'feeds.when': 'Feeds change with releases only, so every entry leads to pages that stay as they were.',
  'feeds.all.title': 'The whole atlas',
  'feeds.site': 'All changes',
  'feeds.site.what':
    'One entry for each release: new facilities, changed records, who moved and why, new documents.',
  'feeds.crossings': 'Who passed whom',
  'feeds.crossings.what':
    'Facilities that changed order between two releases: for certain, or only within the bands that the facts allow.',
  'feeds.deadlines': 'Deadlines as a calendar',
  'feeds.deadlines.what':
    'Every dated task of every work plan (iCalendar). Subscribe to it, and new tasks come by themselves.',
  'feeds.plans': 'Deadlines, trainings and meetings as a calendar',
  'feeds.plans.what': 'The same with trainings and meetings whose days are known.',
  'feeds.countries.title': 'By country',
  'feeds.basins.title': 'By river basin',
  'feeds.facilities.title': 'By facility',
  'feeds.atom': 'Atom',
  'feeds.of': 'Atom feed: {name}',

  'feeds.feed.site': 'Open TMF atlas: all changes',
  'feeds.feed.crossings': 'Open TMF atlas: who passed whom',
  'feeds.feed.of': 'Open TMF atlas: {name}',
  'feeds.subtitle': 'What changed from release to release, in plain words.',
  'feeds.entry': '{date} · {changes}',
  'feeds.moved': { one: '{n} facility moved', other: '{n} facilities moved' },
  'feeds.passed': { one: '{n} change of order', other: '{n} changes of order' },

  'feeds.first.area': {
    one: 'The first release with {n} record, rated: {rated}.',
    other: 'The first release with {n} records, rated: {rated}.',
  },
  'feeds.first.facility': 'First in the atlas: {standing}.',
  'feeds.first.title': 'First in the atlas',
  'feeds.gone.title': 'No longer in the atlas',
  'feeds.gone': 'The facility was taken out of the atlas.',
  'feeds.list': '{title}:',
  'feeds.line': '{name}: {said}',

  'feeds.place': 'Place: {from} → {to}',
  'feeds.name': 'Name: {from} → {to}',
  'feeds.kind': 'Kind: {from} → {to}',
  'feeds.fact': '{fact}: {from} → {to}',
  'feeds.fact.none': 'not known',
  'feeds.fact.support': '{fact}: the value stays, its documents or dates differ',
  'feeds.rated.in': 'Rated now.',
  'feeds.rated.out': 'No longer rated.',
  'feeds.index': 'The index was worked out anew.',

  'feeds.certain': 'For certain:',
  'feeds.within': 'Within the bands only, so the facts allow the old order too:',
  'feeds.passes': '{name} passed: {list}',
  'feeds.passed.by': '{name} was passed by: {list}',
  'feeds.crossings.method':
    'The rules of the index changed with this release. The order is a new one; who passed whom is not counted.',
  'feeds.crossings.means':
    'To pass is to move up, to more hazard by the index: it may come from a better document as well as from a change on the ground.',
} as const
