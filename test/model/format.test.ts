import {describe, expect, test} from 'vitest'
import {formatDate, formatNumber, roundHalfAwayFromZero} from '../../src/model/format.ts'

describe('roundHalfAwayFromZero', () => {
  test.each([
    [2.345, 2, 2.35],
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [2.5, 0, 3],
    [0.1 + 0.2, 1, 0.3],
    [69.5834003538684, 1, 69.6],
    [1e-7, 3, 0],
    [123456789.5, 0, 123456790],
    [-0.4, 0, 0],
    [4326, -2, 4300],
    [4350, -2, 4400],
    [-45, -1, -50],
  ])('%d at %d decimals is %d', (value, decimals, expected) => {
    expect(roundHalfAwayFromZero(value, decimals)).toBe(expected)
  })
})

describe('formatNumber', () => {
  test.each([
    [1234.5, 1, undefined, '1.234,5'],
    [5616, 0, 'always', '+5.616'],
    [-120, 0, undefined, '−120'],
    [-120, 0, 'never', '120'],
    [0, 0, 'always', '0'],
    [-0.04, 1, undefined, '0,0'],
    [1234567.891, 2, undefined, '1.234.567,89'],
    [999, 0, undefined, '999'],
    [4326, -2, undefined, '4.300'],
  ] as const)('%d at %d decimals, sign %s, prints %s', (value, decimals, sign, expected) => {
    expect(formatNumber(value, {decimals, sign})).toBe(expected)
  })
})

test('a date is written in Dutch words as precisely as it is given', () => {
  expect([formatDate('2026-05-20'), formatDate('2026-05'), formatDate('2026')]).toEqual([
    '20 mei 2026',
    'mei 2026',
    '2026',
  ])
})
