/** Archives of pages that open without a network, and the page that lists them. */
export const kit = {
  'kit.all': 'Whole atlas',
  'kit.title': 'Open TMF atlas without a network: {name}',
  'kit.intro':
    'Data as of {date}, {state}. Every page here opens from this folder. A link to what is not here leads to the site.',
  'kit.data': 'Files of data',
  'kit.readme': 'Read me',
  'kit.manifest': 'List of all files with their check sums (SHA-256)',
  'kit.readme.what':
    'This folder holds pages of the Open TMF atlas in English and Russian, sheets to print, and the data as files: {name}. Data as of {date}, {state}.',
  'kit.readme.open':
    'Open index.html in any browser. No network, no installation and no JavaScript are needed. The folder may be copied to a stick or a phone.',
  'kit.readme.missing':
    'Not here: the interactive map, search, forms, and whatever else needs JavaScript or a network. Links to them lead to {site}',
  'kit.readme.check':
    'manifest.json lists every file with its length and its SHA-256. Compare them to be sure that nobody has changed the copy.',
  'kit.readme.licence':
    'Data: CC BY 4.0, see DATA-LICENCE.md. Cited documents keep their own licences, named on the pages of the documents. Every score is provisional and meant for screening: it does not say that a dam is safe or unsafe.',
  'kit.readme.live': 'A newer copy may be at {file}',

  'kit.page.title': 'Atlas without a network',
  'kit.page.description':
    'Offline kits of the tailings atlas: one archive per country and one of everything, with pages, data and sheets to print that open from a folder, without a network.',
  'kit.page.lead':
    'For places without a reliable network: download an archive, unpack it, and open index.html. All pages are there in English and Russian.',
  'kit.page.table': 'Archives',
  'kit.page.name': 'Contents',
  'kit.page.size': 'Size',
  'kit.page.mb': '{size} MB',
  'kit.page.files': 'Files',
  'kit.page.hash': 'SHA-256 of the archive',
  'kit.page.file': 'Download {name} (ZIP)',
  'kit.page.inside.title': 'What is inside',
  'kit.page.inside.country':
    'A country: its own page, all its facilities with visit packs and letters, its incidents, regions, borders, basins and towns, the documents cited there, its data as files, the checklist, the catalogue of measures and the guide.',
  'kit.page.inside.all':
    'The whole atlas: every page that can be read without JavaScript, and the data as files.',
  'kit.page.inside.not':
    'Not inside: the interactive map, search and forms. Links to what is not inside lead to this site.',
  'kit.page.check.title': 'How to check a copy',
  'kit.page.check':
    'Compare the SHA-256 of the archive with the one above. Inside, manifest.json has one for each file.',
} as const
