import {expect, test} from 'vitest'
import {findApproximation, findStep, isTrueApproximation} from '../../src/check/approximation.ts'

test.each([
  ['ruim', 79_900, 0, 79_949, true],
  ['ruim', 80_000, 0, 79_949, false],
  ['bijna', 80_000, 0, 79_949, true],
  ['bijna', 79_900, 0, 79_949, false],
  ['circa', 26, 0, 26.3, true],
  ['circa', 27, 0, 26.3, false],
  ['ongeveer', 110, 0, 109, true],
  ['meer dan', 200, 0, 269, true],
  ['meer dan', 300, 0, 269, false],
  ['minder dan', 300, 0, 269, true],
  ['zo’n', 5_100, 0, 5_138, true],
  ['iets meer dan', 5.5, 1, 5.6, true],
  ['net onder de', 20, 0, 19.8, true],
])('%s %d with %d decimals of %d: %s', (words, typed, decimals, value, isTrue) => {
  const kind = findApproximation(`Er zijn ${words} `)?.kind
  expect(kind && isTrueApproximation(kind, typed, value, findStep(typed, decimals))).toBe(isTrue)
})

test('other words are no hedge', () => {
  expect(findApproximation('Er zijn nu ')).toBeUndefined()
  expect(findApproximation('niet meer dan ')?.kind).toBe('at-most')
})
