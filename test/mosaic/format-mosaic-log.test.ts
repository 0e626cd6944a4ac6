import {expect, test} from 'vitest'
import {formatMosaicLog} from '../../src/mosaic/format-mosaic-log.ts'

test('the log says what readers can derive, and how near that is', () => {
  const log = formatMosaicLog({
    disclosures: [
      {ids: ['a/b/2025'], interval: {lower: 9.5, upper: 10}, reference: 10, width: 0.05, remedy: undefined},
      {ids: ['c/d/2025', 'c/e/2025'], interval: {lower: 1234, upper: 1234}, reference: 1234, width: 0, remedy: []},
    ],
    intervals: new Map([
      ['a/b/2025', {lower: 9.5, upper: 10}],
      ['c/d/2025', {lower: 0, upper: 1234}],
      ['c/f/2025', {lower: 0, upper: Infinity}],
    ]),
  })
  expect(log).toBe(`Te nauwkeurig af te leiden:
  a/b/2025: van 9,5 tot en met 10, een breedte van 5,0% van de waarde
  c/d/2025 + c/e/2025: precies 1.234, een breedte van 0,0% van de waarde

Af te leiden binnen wat het beleid toestaat:
  c/d/2025: van 0 tot en met 1.234
`)
})

test('without anything to say it is empty', () => {
  expect(formatMosaicLog({disclosures: [], intervals: new Map([['a', {lower: 0, upper: Infinity}]])})).toBe('')
})
