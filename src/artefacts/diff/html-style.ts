/**
 * The look of the report, inside the file: no request, no script. Colours are the system's own, so that both
 * schemes and forced colours work; print drops what is for screens.
 */
export const STYLE = `
:root { color-scheme: light dark; --rule: color-mix(in srgb, CanvasText 22%, Canvas); --soft: color-mix(in srgb, CanvasText 72%, Canvas); --sunk: color-mix(in srgb, CanvasText 5%, Canvas); }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; max-width: 74rem; font: 1.0625rem/1.55 'Source Sans 3 Variable', 'Source Sans 3', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; color: CanvasText; background: Canvas; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.18; text-wrap: balance; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2.4vw, 2.6rem); margin: 1rem 0 0.5rem; }
h2 { font-size: 1.5rem; margin: 2.75rem 0 0.75rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.125rem; margin: 1.75rem 0 0.5rem; }
p { max-width: 68ch; margin: 0.5rem 0; }
ul { margin: 0.5rem 0 1rem; padding-inline-start: 1.25rem; }
li { margin: 0.3rem 0; max-width: 90ch; }
li li { color: var(--soft); }
.first { border-inline-start: 0.3rem solid CanvasText; background: var(--sunk); padding: 0.25rem 1.25rem 0.75rem; margin-top: 1.5rem; }
.first h2 { border: 0; margin-top: 0.75rem; padding-top: 0; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0 1.25rem; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--rule); }
th { font-weight: 600; color: var(--soft); font-size: 0.9375rem; }
.number { text-align: end; padding-inline: 0.75rem 0; white-space: nowrap; }
@media (max-width: 40rem) { table { font-size: 0.9375rem; } th, td { padding-inline-end: 0.6rem; } }
code { font: 0.9em ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; color: var(--soft); }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  li, tr { break-inside: avoid; }
  .first { background: none; }
}
`
