import type { CountryCode } from '../../charts/map/trim.ts'

/** Where the names of countries stand, degrees; chosen by eye so that they lie within, clear of capitals. */
export const COUNTRY_SPOTS: Readonly<Record<CountryCode, readonly (readonly [lon: number, lat: number])[]>> =
  {
    AF: [[66, 34.2]],
    AM: [[44.9, 40.3]],
    AZ: [[47.7, 40.4]],
    CN: [
      [86.5, 42.6],
      [83, 37.5],
    ],
    GE: [[43.4, 42.2]],
    IN: [[77.6, 31.2]],
    IQ: [[43.6, 33.2]],
    IR: [
      [56.5, 34.6],
      [50.5, 35],
    ],
    KG: [[75.2, 41.75]],
    KZ: [[67.4, 48.4]],
    MN: [[93.6, 47.3]],
    PK: [[70.3, 31.2]],
    RU: [
      [61, 55.6],
      [80.5, 55.6],
      [46, 52.5],
    ],
    TJ: [[70.7, 38.7]],
    TM: [[58.6, 39.2]],
    TR: [[41.6, 39.4]],
    UZ: [[63.6, 41.6]],
  }
