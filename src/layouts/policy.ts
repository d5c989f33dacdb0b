/**
 * The content policy of every page, proven in trust.md A.4: nothing from elsewhere, no inline code or
 * style, and text can never become markup. A page that needs more names it here and nowhere else.
 * The development server goes without it: live reload and the error overlay write inline styles.
 */
const policy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')

export const CONTENT_POLICY = policy("'self'")

/** The search page alone: its index is read by WebAssembly, which `'self'` does not allow to compile. */
export const SEARCH_POLICY = policy("'self' 'wasm-unsafe-eval'")
