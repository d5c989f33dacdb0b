import { editorSchemas } from '../../src/core/json-schema.ts'

/** The settings of VS Code that bind each schema to its records. */
export function editorSettings(): string {
  const bindings = editorSchemas().map(({ file, glob }) => [`./schemas/${file}`, `/content/${glob}`] as const)
  const settings = {
    'yaml.schemas': Object.fromEntries(bindings),
    'yaml.format.enable': false,
    'files.eol': '\n',
  }
  return `${JSON.stringify(settings, null, 2)}\n`
}
