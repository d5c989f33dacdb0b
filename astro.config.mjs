import { defineConfig } from 'astro/config'
import { CONFIG } from './src/config.ts'
import { cards } from './src/site/cards.ts'
import { offlineForm } from './src/site/offline-form.ts'
import { offlineKits } from './src/site/offline-kits.ts'
import { recordsInDev } from './src/site/records-in-dev.ts'
import { hosting } from './src/site/hosting.ts'
import { searchIndex } from './src/site/search-index.ts'
import { siteMap } from './src/site/sitemap.ts'

export default defineConfig({
  site: CONFIG.site,
  output: 'static',
  trailingSlash: 'always',
  outDir: process.env['ATLAS_DIST'] ?? 'dist',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    recordsInDev(),
    searchIndex(),
    hosting(),
    offlineForm(),
    cards(),
    ...siteMap(),
    // Made of what all others wrote.
    offlineKits(),
  ],
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // What several scripts use is one file: on a slow line each request costs more than its bytes.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: [{ name: 'shared', test: /src\/(?:islands\/lib|spelling)\// }] },
            },
          },
        },
      },
    },
  },
})
