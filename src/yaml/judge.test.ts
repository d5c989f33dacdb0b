import { expect, it } from 'vitest'
import { judgeText } from './judge.ts'

const IDS = new Map([
  ['sources', new Set(['s010'])],
  ['countries', new Set(['kg'])],
])

const judge = (line: string) =>
  judgeText({
    text: `kind: facility\nname: { en: A, ru: Б }\ncountry: KG\n${line}\n`,
    file: 'facilities/kg/a.yaml',
    folder: 'facilities',
    id: 'kg/a',
    ids: IDS,
    asOf: '2026-11-22',
  }).map(({ code, line: at }) => `${code} ${String(at)}`)

it.each([
  ['volume_m3: [{ value: 110500, source: s010, as_of: "2003" }]', []],
  ['volume_m3: [{ value: "41,5", source: s010, as_of: "2003" }]', ['decimal-comma 4']],
  ['volume_m3: [{ value: 41,5, source: s010, as_of: "2003" }]', ['yaml-decimal-comma 4']],
  ['volume_m3: [{ value: 5, source: s010, as_of: "2003" }]', ['too-small 4']],
  ['volume_m3: [{ value: 110500, source: s011, as_of: "2003" }]', ['unknown-source 4']],
  ['volume_m3: [{ value: 110500, source: s010, as_of: "2027" }]', ['date-after-release 4']],
  ['volume_m3: [{ value: 110500, source: s010, as_of: 2003 }]', ['date-unquoted 4']],
  ['settlement: { en: <b>A</b>, ru: Б }', ['text-markup 4']],
  ['volume_m3: [', ['yaml-unclosed 4']],
  ['', []],
])('%s gives %j', (line, issues) => {
  expect(judge(line)).toEqual(issues)
})
