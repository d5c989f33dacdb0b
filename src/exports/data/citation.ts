import { CONFIG } from '../../config.ts'
import { said } from '../../artefacts/open-data/bilingual.ts'
import type { ReleaseIdentity } from '../../core/release/identity.ts'

/** A text as YAML writes it in one line: JSON is a part of YAML. */
const line = (key: string, value: string): string => `${key}: ${JSON.stringify(value)}`

/** How to cite the data, for programs that keep references (Citation File Format 1.2.0). */
export function citationText({ id, date }: ReleaseIdentity): string {
  const name = said('site.name')
  return [
    line('cff-version', '1.2.0'),
    line('message', said('open-data.cite.message').en),
    line('type', 'dataset'),
    line('title', `${name.en} (${name.ru})`),
    line('abstract', said('open-data.description').en),
    'authors:',
    `  - name: ${JSON.stringify(said('open-data.cite.author').en)}`,
    `    email: ${JSON.stringify(CONFIG.email)}`,
    line('version', id),
    line('date-released', date),
    line('license', 'CC-BY-4.0'),
    line('url', `${CONFIG.site}/en/data/`),
    line('repository', CONFIG.repository),
    'keywords:',
    ...['tailings', 'tailings management facilities', 'Central Asia', 'хвостохранилища'].map(
      (word) => `  - ${JSON.stringify(word)}`,
    ),
    '',
  ].join('\n')
}
