import { resolve, sep } from 'node:path'
import type { AstroIntegration } from 'astro'
import { forget } from './load.ts'

/**
 * In development a changed record is read anew and the page reloaded; a bad one fails the load, which
 * Astro shows as an overlay with the position of the first problem. Does nothing in a build.
 */
export function recordsInDev(): AstroIntegration {
  return {
    name: 'atlas:records-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = resolve(process.env['ATLAS_CONTENT'] ?? 'content')
        server.watcher.add(content)
        server.watcher.on('all', (_, file) => {
          if (!resolve(file).startsWith(content + sep)) return
          forget()
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll()
          server.ws.send({ type: 'full-reload', path: '*' })
        })
      },
    },
  }
}
