/**
 * The part of schema.org that the atlas speaks: each type with its properties, and what a value must be. Read on
 * https://schema.org/Place, /Country, /Dataset, /DataDownload, /Event, /BreadcrumbList; what search engines
 * demand of a data set and of a way down is marked as needed.
 */
type Kind = 'text' | 'address' | 'date' | 'number' | 'reference' | readonly string[]

interface Shape {
  readonly needed: readonly string[]
  readonly properties: Readonly<Record<string, Kind>>
}

const THING = { '@id': 'address', name: 'text', description: 'text', url: 'address' } as const
const WHERE = {
  ...THING,
  alternateName: 'text',
  identifier: 'text',
  address: ['PostalAddress'],
  geo: ['GeoCoordinates'],
  additionalProperty: ['PropertyValue'],
} as const

const TYPES: Readonly<Record<string, Shape>> = {
  Place: { needed: [], properties: WHERE },
  Country: { needed: ['name'], properties: WHERE },
  PostalAddress: { needed: ['addressCountry'], properties: { addressCountry: 'text' } },
  GeoCoordinates: {
    needed: ['latitude', 'longitude'],
    properties: { latitude: 'number', longitude: 'number' },
  },
  PropertyValue: { needed: ['name', 'value'], properties: { name: 'text', value: 'text' } },
  Organization: { needed: ['name', 'url'], properties: THING },
  Dataset: {
    needed: ['name', 'description', 'license', 'creator'],
    properties: {
      ...THING,
      version: 'text',
      inLanguage: 'text',
      license: 'address',
      creator: ['Organization'],
      spatialCoverage: 'reference',
      distribution: ['DataDownload'],
    },
  },
  DataDownload: {
    needed: ['contentUrl', 'encodingFormat'],
    properties: { contentUrl: 'address', encodingFormat: 'text' },
  },
  Event: {
    needed: ['name', 'location'],
    properties: { ...THING, startDate: 'date', location: ['Place'] },
  },
  BreadcrumbList: { needed: ['itemListElement'], properties: { itemListElement: ['ListItem'] } },
  ListItem: {
    needed: ['position', 'name', 'item'],
    properties: { position: 'number', name: 'text', item: 'address' },
  },
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shapeOf = (name: unknown): Shape | undefined =>
  typeof name === 'string' && Object.hasOwn(TYPES, name) ? TYPES[name] : undefined

const SIMPLE: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  address: (value) => typeof value === 'string' && /^https:\/\/[^\s<>"]+$/.test(value),
  date: (value) => typeof value === 'string' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  reference: (value) => isRecord(value) && Object.keys(value).join() === '@id',
}

function valueProblems(value: unknown, kind: Kind, at: string): readonly string[] {
  if (typeof kind === 'string') return SIMPLE[kind]?.(value) ? [] : [`${at} is no ${kind}`]
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((each) => nodeProblems(each, kind, at))
}

function nodeProblems(node: unknown, allowed: readonly string[] | null, at: string): readonly string[] {
  const type = isRecord(node) ? node['@type'] : undefined
  const shape = shapeOf(type)
  if (!isRecord(node) || !shape || typeof type !== 'string' || allowed?.includes(type) === false)
    return [`${at} is of no type that may stand there: ${String(type)}`]
  const { needed, properties } = shape
  return [
    ...needed.filter((name) => node[name] === undefined).map((name) => `${at} ${type} lacks ${name}`),
    ...Object.entries(node).flatMap(([name, value]) => {
      const kind = Object.hasOwn(properties, name) ? properties[name] : undefined
      if (name === '@type') return []
      return kind === undefined ? [`${type} has no ${name}`] : valueProblems(value, kind, `${type}.${name}`)
    }),
  ]
}

/** The graph of a page: every node of it a type of its own with its properties, every reference answered. */
export function linkedProblems(graph: unknown): readonly string[] {
  const nodes =
    isRecord(graph) && Array.isArray(graph['@graph']) ? (graph['@graph'] as readonly unknown[]) : []
  if (!isRecord(graph) || graph['@context'] !== 'https://schema.org' || nodes.length === 0)
    return ['no graph of schema.org']
  const named = new Set(nodes.map((node) => (isRecord(node) ? node['@id'] : undefined)))
  const lost = [...JSON.stringify(graph).matchAll(/\{"@id":("(?:[^"\\]|\\.)*")\}/g)]
    .map(([, id = '""']) => JSON.parse(id) as string)
    .filter((id) => !named.has(id))
  return [
    ...nodes.flatMap((node) => nodeProblems(node, null, '')),
    ...lost.map((id) => `nothing is called ${id}`),
  ]
}
