/** The part of the Trusted Types API that is used here; TypeScript does not bring it. */
interface PolicyFactory {
  readonly defaultPolicy: unknown
  createPolicy(
    name: 'default',
    rules: { createHTML(text: string): string; createScriptURL(address: string): string | null },
  ): unknown
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as markup that shows the text itself. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}

/**
 * The page's policy refuses every script address and all markup; the map needs one worker. Passes that one
 * address of our own origin and nothing else; markup becomes plain text. Does nothing in browsers without
 * Trusted Types, and where the page has its default policy already.
 */
export function trustWorker(worker: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  if (!trustedTypes || trustedTypes.defaultPolicy) return
  trustedTypes.createPolicy('default', {
    createHTML: escapeMarkup,
    createScriptURL: (address) => (new URL(address, location.href).href === worker ? address : null),
  })
}
