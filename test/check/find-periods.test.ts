import {expect, test} from 'vitest'
import {findPeriods} from '../../src/check/find-periods.ts'

test.each([
  ['in 2025', [[2025], undefined, false]],
  ['op 1 januari 2026', [[2025, 2026], undefined, false]],
  ['op 31 december 2025', [[2025], undefined, false]],
  ['dan in 2024', [[2024], undefined, true]],
  ['ten opzichte van 2022', [[2022], undefined, true]],
  ['tussen 2018 en 2022', [[2022], 2018, false]],
  ['in 2022 en 2023', [[2022, 2023], undefined, false]],
  ['in 2023 tot en met 2025', [[2025], 2023, false]],
])('%s', (text, expected) => {
  expect(findPeriods(text).map(({years, since, isCompared}) => [years, since, isCompared])).toEqual([expected])
})

test('days and months are no periods', () => {
  expect(findPeriods('op 10 oktober 2025 en in maart 2025')).toEqual([])
})

test('a year earlier is told by how far it lies back', () => {
  expect(findPeriods('een jaar eerder, drie jaar daarvoor, vorig jaar').map(({back}) => back)).toEqual([1, 3, 1])
})
