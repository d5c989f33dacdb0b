/** An id proposed for a name: small Latin letters and digits, joined by hyphens. Example: `Ak-Tyuz, pond No. 4` gives `ak-tyuz-pond-no-4`. */
export function proposedId(country: string, name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(?:tailings|management|facility|storage|dump|tmf|tsf|pond)\b/g, ' ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' || country === ''
    ? ''
    : `${country.toLowerCase()}/${slug.slice(0, 60).replace(/-+$/, '')}`
}
