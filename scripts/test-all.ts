/**
 * `npm run test:all`: every test of `npm test`, with a browser that visits every page of the site instead of
 * the longest of each type. Takes about an hour on two cores.
 */
process.env['ATLAS_EVERY_PAGE'] = '1'
await import('./test.ts')

export {}
