import { expect, it } from 'vitest'
import { operatorNamedTwice } from './operator-named-twice.ts'
import { atlasView, claim, facility } from './test-view.ts'

const operators = [{ id: 'kazzinc', name: { en: 'Kazzinc', ru: 'Казцинк' }, namesOther: {}, aliases: [] }]

it('warns where an operator with a record is named by its name', () => {
  const facilities = [
    facility('kg/a', { operator: [claim({ en: 'Kazzinc', ru: 'ТОО Казцинк' }), claim('kazzinc')] }),
  ]
  expect(operatorNamedTwice.check(atlasView({ facilities, operators }))).toMatchObject([
    { level: 'warning', path: ['operator', 0, 'value'], params: { id: 'kazzinc' } },
  ])
})
