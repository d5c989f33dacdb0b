import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Any console output fails a unit test: pure code has nothing to say there. */
const METHODS = ['log', 'info', 'warn', 'error'] as const

beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method).mockImplementation(() => undefined)
})

afterEach(() => {
  for (const method of METHODS) expect(console[method], `console.${method} was called`).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
