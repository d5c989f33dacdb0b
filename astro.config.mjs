import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { CONFIG } from './src/config.ts'
import { LOCALES } from './src/i18n/locales.ts'
import { offlineForm } from './src/site/offline-form.ts'
import { recordsInDev } from './src/site/records-in-dev.ts'
import { isListed, redirects } from './src/site/redirects.ts'
import { searchIndex } from './src/site/search-index.ts'

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
    redirects(),
    offlineForm(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: Object.fromEntries(LOCALES.map((tag) => [tag, tag])) },
      filter: (page) => !page.endsWith('/404/') && isListed(page),
    }),
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
