import { CONFIG } from '../../config.ts'
import { said } from '../../artefacts/open-data/bilingual.ts'
import type { Localised } from '../../core/claim.ts'
import type { ReleaseIdentity } from '../../core/release/identity.ts'
import type { MadeFile } from './data-file.ts'

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const LICENCE = { '@id': 'https://creativecommons.org/licenses/by/4.0/' }

const texts = ({ en, ru }: Localised) => [
  { '@value': en, '@language': 'en' },
  { '@value': ru, '@language': 'ru' },
]

/** The base of the register of media types. */
const MEDIA = 'https://www.iana.org/assignments/media-types/'

function distribution({ path, form, type, size, sha256 }: MadeFile) {
  const address = `${CONFIG.site}/data/${path}`
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dcterms:title': texts(said(`open-data.form.${form}`)),
    'dcterms:description': texts(said(`open-data.use.${form}`)),
    'dcat:accessURL': { '@id': `${CONFIG.site}/en/data/` },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `${MEDIA}${type.replace(/;.*/, '')}` },
    'dcat:byteSize': { '@value': String(size), '@type': 'xsd:nonNegativeInteger' },
    'dcterms:license': LICENCE,
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  }
}

/** The entry of the whole atlas for catalogues of data (DCAT 3 as JSON-LD). */
export function catalogueText({ id, date }: ReleaseIdentity, files: readonly MadeFile[]): string {
  const publisher = {
    '@type': 'foaf:Agent',
    'foaf:name': said('site.name').en,
    'foaf:homepage': { '@id': CONFIG.site },
  }
  const dataset = {
    '@id': `${CONFIG.site}/data/#tmf-atlas`,
    '@type': 'dcat:Dataset',
    'dcterms:identifier': `tmf-atlas-${id}`,
    'dcterms:title': texts(said('site.name')),
    'dcterms:description': texts(said('open-data.description')),
    'dcterms:publisher': publisher,
    'dcterms:license': LICENCE,
    'dcterms:modified': { '@value': date, '@type': 'xsd:date' },
    'dcterms:language': ['en', 'ru'],
    'dcat:version': id,
    'dcat:keyword': texts(said('open-data.cite.keyword')),
    'dcat:landingPage': [{ '@id': `${CONFIG.site}/en/data/` }, { '@id': `${CONFIG.site}/ru/data/` }],
    'dcat:contactPoint': { '@id': `mailto:${CONFIG.email}` },
    'dcat:distribution': files.map(distribution),
  }
  const document = {
    '@context': CONTEXT,
    '@id': `${CONFIG.site}/data/catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    'dcterms:title': texts(said('site.name')),
    'dcterms:publisher': publisher,
    'dcat:dataset': [dataset],
  }
  return `${JSON.stringify(document, null, 1)}\n`
}
