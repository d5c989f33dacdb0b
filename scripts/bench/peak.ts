import { appendFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/**
 * Preloaded into every process of a measured build (NODE_OPTIONS): each adds its greatest resident
 * memory in MB as a line of the file that ATLAS_PEAK names.
 */
const file = process.env['ATLAS_PEAK']
if (file !== undefined && isMainThread)
  process.on('exit', () => {
    appendFileSync(file, `${(process.resourceUsage().maxRSS / 1024).toFixed(0)}\n`)
  })
