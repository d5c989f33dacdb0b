import type { AtlasRule } from './rule.ts'

const FOLDERS = ['sources', 'materials', 'regions', 'basins'] as const

/** A document, material, region or basin that no record names is left over, or a link was forgotten. */
export const neverCited: AtlasRule = {
  id: 'never-cited',
  scope: 'atlas',
  gate: 'rule',
  check: ({ ids, cited, mentioned }) =>
    FOLDERS.flatMap((folder) =>
      [...(ids.get(folder) ?? [])]
        .filter((id) => !cited.get(folder)?.has(id) && !(folder === 'sources' && mentioned.has(id)))
        .map(
          (id) =>
            ({
              code: 'never-cited',
              level: 'warning',
              file: `${folder}/${id}.yaml`,
              path: [],
              params: { id },
            }) as const,
        ),
    ),
}
