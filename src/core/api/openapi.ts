import type { AnswerName } from './answers.ts'
import { ANSWER_NAMES, ANSWERS } from './answers.ts'
import { SCHEMA_VERSION } from './envelope.ts'
import type { SchemaTree } from './json-schemas.ts'
import { answerJsonSchema } from './json-schemas.ts'

/** What the document says of the installation. */
export interface ApiSite {
  /** Whole address below which the answers stand, without a slash at the end. */
  readonly server: string
  readonly title: string
  readonly description: string
  /** Mailbox of the editors. */
  readonly email: string
}

const PARAMETERS: Readonly<Record<string, string>> = {
  cc: 'ISO 3166-1 alpha-2, lower case. Example: kg.',
  slug: 'Name of the record in its country. Example: kumtor.',
  id: 'Id of the basin or of the method.',
}

const componentName = (name: AnswerName): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Answer`

/** The same tree with references into `components`. */
function moved(tree: unknown): unknown {
  if (typeof tree === 'string') return tree.replace(/^#\/\$defs\//, '#/components/schemas/')
  if (Array.isArray(tree)) return tree.map(moved)
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, moved(value)]))
}

/** Schemas of all answers by name, the shared ones once. */
function schemas(): SchemaTree {
  const all = ANSWER_NAMES.flatMap((name): [string, unknown][] => {
    const { $schema: _schema, $id: _id, $defs, ...schema } = answerJsonSchema(name, '')
    return [...Object.entries(Object($defs) as SchemaTree), [componentName(name), schema]]
  })
  return Object.fromEntries(all.map(([name, schema]) => [name, moved(schema)]))
}

const operationId = (name: AnswerName, path: string): string =>
  [name, ...(ANSWERS[name].paths.length > 1 ? (path.split('/')[1]?.match(/^[a-z]+/) ?? []) : [])].join('_')

function operation(name: AnswerName, path: string): SchemaTree {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => ({
    name: key,
    in: 'path',
    required: true,
    description: PARAMETERS[key],
    schema: { type: 'string' },
  }))
  return {
    operationId: operationId(name, path),
    summary: ANSWERS[name].what,
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: {
        description: 'The answer; the same bytes until the next release.',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${componentName(name)}` } } },
      },
      ...(parameters.length > 0 && { 404: { description: 'There is no such thing.' } }),
    },
  }
}

/** The OpenAPI 3.1 document of the programs' interface. */
export function openApi({ server, title, description, email }: ApiSite): SchemaTree {
  const paths = ANSWER_NAMES.flatMap((name) =>
    ANSWERS[name].paths.map((path) => [`/${path}`, { get: operation(name, path) }]),
  )
  return {
    openapi: '3.1.0',
    info: {
      title,
      description,
      version: SCHEMA_VERSION,
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      contact: { email },
    },
    servers: [{ url: server }],
    paths: Object.fromEntries(paths),
    components: { schemas: schemas() },
  }
}
