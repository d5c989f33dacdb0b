/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config'
import { LongestFirst } from './tests/longest-first.ts'

/**
 * Milliseconds after which a test hangs, however slow and busy the machine is: no verdict of a test is one on time.
 * What builds a whole site says itself that it may take longer.
 */
const HANGS = 900_000

/** Three projects: pure code beside its subject, the built site, and a real browser. */
export default getViteConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          setupFiles: ['tests/no-console.ts'],
          testTimeout: HANGS,
          hookTimeout: HANGS,
          // Pure code leaves nothing behind that another file could trip over, and half the time is won.
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // The pages are parsed once a worker and read by every file that runs in it.
          isolate: false,
          maxWorkers: '100%',
          globalSetup: ['tests/built-site.ts'],
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/built-site.ts'],
          testTimeout: HANGS,
          hookTimeout: HANGS,
          // What is polled for comes when it comes: no verdict waits on the clock of a busy machine.
          expect: { poll: { timeout: HANGS } },
          maxWorkers: 2,
        },
      },
    ],
  },
})
