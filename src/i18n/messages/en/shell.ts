/** What stands on every page: head, navigation, footer, switches. */
export const shell = {
  'site.name': 'Open TMF atlas',
  'site.tagline':
    'Tailings management facilities of Central Asia: what is known, from whom, and how sure it is',
  'nav.label': 'Main',
  'nav.skip': 'Skip to the content',
  'nav.front': 'Home',
  'nav.facilities': 'Facilities',
  'nav.countries': 'Countries',
  'nav.gaps': 'Data gaps',
  'nav.method': 'Method',
  'nav.sources': 'Sources',
  'nav.about': 'About',
  'nav.breadcrumbs': 'You are here',
  'language.switch': 'Language',
  'footer.label': 'About this site',
  'footer.release': 'Data as of {date}',
  'footer.licence': 'Data: CC BY 4.0. Code: MIT. Sources keep their own licences.',
  'footer.map':
    'Borders, rivers and lakes: Natural Earth. Towns: GeoNames (CC BY 4.0). Borders shown are no statement on the legal status of any territory.',
  'footer.requests': 'This site sets no cookies and loads nothing from elsewhere.',
  'footer.repository': 'Records, history and corrections',
  'caveat.title': 'How to read a score',
  'caveat.index':
    'An index shows potential hazard, to decide where to look first. It says nothing about the condition of a dam. Being listed is not an accusation.',
  'provisional.mark': 'provisional',
  'provisional.note':
    'Provisional: the official score tables have not been read yet; every row of the method carries its status.',
  'source.link': 'source: {id}',
  'source.also': 'also named: {ids}',
  'line.link': 'line {line} of the record',
  'asof.date': 'as of {date}',
  'asof.undated': 'undated',
  'lang.note': 'in {language}',
  'notfound.title': 'No page at this address',
  'notfound.text':
    'Addresses of the atlas are meant to last. If a link brought you here, please tell us where it stands.',
  'notfound.list': 'Go to the list of facilities',
  'notfound.front': 'Go to the front page',
} as const
