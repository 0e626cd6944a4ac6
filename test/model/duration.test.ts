import {expect, test} from 'vitest'
import {describeDuration, findEnd, parseDuration} from '../../src/model/duration.ts'

test('a number of years counts from the date, a day is as given', () => {
  expect(describeDuration({years: 10}, '2026-05-20')).toBe('10 jaar, tot 20 mei 2036')
  expect(describeDuration({until: '2030-01-01'}, '2026-05-20')).toBe('tot 1 januari 2030')
})

test('ten years from 29 February end on the day before 1 March', () => {
  expect(findEnd({years: 10}, '2028-02-29')).toBe('2038-02-28')
  expect(findEnd({years: 4}, '2028-02-29')).toBe('2032-02-29')
})

test.each(['', '10', 'tien jaar', 'tot mei 2030', '10 jaar en 3 maanden'])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined()
})
