const NBSP = '\u00a0'

/** Short Russian words that must not end a line. */
const SHORT_RU =
  /(?<![\p{L}\p{N}])(а|в|во|и|из|за|к|ко|на|не|но|о|об|от|по|с|со|у|до|для|без|при|над|под|№|стр\.|рис\.) (?=\S)/giu

/** A number and the unit or word that must stay with it. */
const UNIT =
  /(\d) (?=(?:млн|млрд|трлн|тыс\.|т|кг|г|л|мм|см|м|м²|м³|км|км²|км³|га|%|г\.|гг\.|балл(?:ов|а)?|[кмМГТ]?Бк|Ки|мк?Р|мк?Зв|m³|m3|mm|km|ha|million|t|Mt)(?![\p{L}\p{N}]))/gu

/**
 * Sets no-break spaces as D.4 of the trust page asks: after short Russian words and №, between a number
 * and its unit, before a dash. Records keep ordinary spaces; only pages get these.
 */
export function typeset(text: string, language: 'en' | 'ru'): string {
  const units = text.replace(UNIT, `$1${NBSP}`)
  if (language === 'en') return units.replace(/\bNo\. (?=\d)/g, `No.${NBSP}`)
  return units.replace(SHORT_RU, `$1${NBSP}`).replace(SHORT_RU, `$1${NBSP}`).replace(/ —/g, `${NBSP}—`)
}
