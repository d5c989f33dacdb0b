const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
  ӣ: 'i',
  ӯ: 'u',
  ҳ: 'h',
  ҷ: 'j',
  ў: 'o',
  '«': '“',
  '»': '”',
  '№': 'No. ',
}

/** A name in Latin letters by the rule of British and American geographers, without its rarer marks. */
export function transliterate(name: string): string {
  const spelled = [...name].map((letter, index, all) => {
    const lower = letter.toLowerCase()
    const latin = LETTERS[lower]
    if (latin === undefined) return letter
    const after = all[index + 1] ?? ''
    const shouting =
      after !== after.toLowerCase() ||
      (after === '' && index > 0 && all[index - 1] !== all[index - 1]?.toLowerCase())
    if (letter === lower) return latin
    return shouting ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1)
  })
  return spelled
    .join('')
    .replace(/No\. \s+/g, 'No. ')
    .trim()
}
