/** Forms of files of open data, and what each of them says of itself. */
export const openDataFiles = {
  'open-data.form.csv': 'CSV for programs',
  'open-data.form.csv-ru': 'CSV for Russian spreadsheets',
  'open-data.form.xlsx-en': 'Workbook in English',
  'open-data.form.xlsx-ru': 'Workbook in Russian',
  'open-data.form.geojson': 'GeoJSON',
  'open-data.form.gpkg': 'GeoPackage',
  'open-data.form.parquet': 'GeoParquet',
  'open-data.form.zip': 'Archive of all these files',
  'open-data.form.datapackage': 'Data package',
  'open-data.form.dcat': 'Entry for data catalogues (DCAT)',
  'open-data.form.citation': 'How to cite (CFF)',
  'open-data.form.readme': 'Read me',
  'open-data.form.licence': 'Licence',
  'open-data.use.csv':
    'UTF-8, commas, points; codes and names for programs. Python, R and databases read it as it is.',
  'open-data.use.csv-ru':
    'Semicolons, decimal commas, heads and words in Russian: a spreadsheet set to Russian opens it at once.',
  'open-data.use.xlsx-en':
    'All tables for Excel or LibreOffice: heads stay in sight, units below them, a sheet that explains every column.',
  'open-data.use.xlsx-ru': 'The same with heads and words in Russian.',
  'open-data.use.geojson': 'Points with all columns for maps on the web.',
  'open-data.use.gpkg':
    'All tables, with points, in one file for QGIS and other maps; heads in both languages.',
  'open-data.use.parquet':
    'Small and fast for DuckDB, pandas, Spark: points as well-known binary, types kept.',
  'open-data.use.zip': 'Everything on this list, with read-me, licence and checksums.',
  'open-data.use.datapackage':
    'Names, types, units and meaning of every column in English and Russian (Frictionless Table Schema).',
  'open-data.use.dcat': 'For portals of open data that collect entries.',
  'open-data.use.citation': 'For programs that keep references.',
  'open-data.use.readme': 'What to know before using any of the files.',
  'open-data.use.licence': 'What you may do with the data.',

  'open-data.read-me.title': 'Read me',
  'open-data.read-me.release': 'Data as of {date}, {state}.',
  'open-data.read-me.band':
    'Never quote a place without its band: the places that the known facts allow stand in the columns beside it.',
  'open-data.read-me.index':
    'Index and places follow the default method. "provisional" is true while that method has not been compared with its published original.',
  'open-data.read-me.facts':
    'Every number has three columns: the least and the greatest that any source allows, and the best value, which is that of the claim the editors prefer, else of the latest. Then follow what it rests on, its date and the ids of its sources.',
  'open-data.read-me.empty':
    'An empty cell is never zero. The column "rests on" says why: not-searched (nobody has found it yet), undisclosed, not-applicable.',
  'open-data.read-me.joined': 'Several values in one cell are joined by |.',
  'open-data.read-me.position':
    'Coordinates have no more digits than the record; "precision" says what the point stands for: the site, its settlement, or less.',
  'open-data.read-me.apostrophe':
    'In CSV files an apostrophe stands before a text that a spreadsheet would take for a formula. The other formats hold every text as it is.',
  'open-data.read-me.lossless':
    'The table of claims is the lossless form: each value of each source in full, as JSON. The other tables follow from it.',
  'open-data.read-me.licence':
    'Data: CC BY 4.0. Each cited document keeps its own licence, named in the table of sources.',
  'open-data.read-me.credit': 'Please credit: The open TMF atlas, {state}, {address}',
  'open-data.read-me.page': 'About the files: {address}',
  'open-data.read-me.table': 'Table',
  'open-data.read-me.head': 'Head',
  'open-data.read-me.name': 'Name for programs',
  'open-data.read-me.unit': 'Unit',
  'open-data.read-me.meaning': 'Meaning',
  'open-data.licence.text':
    'The data of the open TMF atlas are published under the Creative Commons Attribution 4.0 International licence (CC BY 4.0): https://creativecommons.org/licenses/by/4.0/ You may copy, change and publish them for any purpose if you name the open TMF atlas, link to the licence and say what you changed. Each cited document keeps its own licence, named in the table of sources.',

  'open-data.cite.message': 'If you use these data, please cite the atlas with its release.',
  'open-data.cite.author': 'The editors of the open TMF atlas',
  'open-data.cite.keyword': 'tailings',
} as const
