import {expect, test} from 'vitest'
import {describeInterval} from '../../src/mosaic/describe-interval.ts'

test('the log says what readers can derive, and how near that is', () => {
  expect(describeInterval({ids: ['a/b/2025'], interval: {lower: 9.5, upper: 10}, reference: 10, width: 0.05})).toBe(
    'a/b/2025: van 9,5 tot en met 10, een breedte van 5,0% van de waarde',
  )
  const ids = ['c/d/2025', 'c/e/2025']
  expect(describeInterval({ids, interval: {lower: 1234, upper: 1234}, reference: 1234, width: 0})).toBe(
    'c/d/2025 + c/e/2025: precies 1.234, een breedte van 0,0% van de waarde',
  )
})
