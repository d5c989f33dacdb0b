import type { AtlasRule } from './rule.ts'

/** A facility's country has a record, else its coordinates cannot be checked. */
export const countryWithoutRecord: AtlasRule = {
  id: 'country-without-record',
  scope: 'atlas',
  gate: 'rule',
  check: ({ atlas, ids }) =>
    atlas.facilities
      .filter(({ country }) => !ids.get('countries')?.has(country.toLowerCase()))
      .map(
        ({ id, country }) =>
          ({
            code: 'country-without-record',
            level: 'warning',
            file: `facilities/${id}.yaml`,
            path: ['country'],
            params: { country, file: `countries/${country.toLowerCase()}.yaml` },
          }) as const,
      ),
}
