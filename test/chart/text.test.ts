// @ts-expect-error: fontkit has no types
import {create} from 'fontkit'
import {describe, expect, test} from 'vitest'
import {loadMeasure} from '../../src/chart/text/load-measure.ts'
import {type Label, overlaps, placeLabels, spread} from '../../src/chart/text/place-labels.ts'
import {wrapText} from '../../src/chart/text/wrap-text.ts'
import {findTicks} from '../../src/chart/ticks.ts'
import {formatPeriod, readPeriod} from '../../src/chart/time/read-period.ts'
import {diskEffects} from '../../src/effects.ts'

describe('measuring', () => {
  test.each([
    ['Regular', 400],
    ['Semibold', 600],
  ] as const)('widths in %s are those of the font, without kerning', async (style, weight) => {
    const measure = loadMeasure(diskEffects.readFont)
    const font = create(Buffer.from(await diskEffects.readFont(style)))
    const text = 'Één ‘Zilvermeeuw’ − 44.825 vte, 73,7% “à” € CO₂ – Oekraïne & Co. (fictief)/XYZ'
    for (const character of text) {
      const advance = font.glyphForCodePoint(character.codePointAt(0)).advanceWidth / font.unitsPerEm
      expect(measure(character, 100, weight)).toBeCloseTo(100 * advance, 6)
    }
    const kerned = (font.layout(text).advanceWidth / font.unitsPerEm) * 100
    expect(measure(text, 100, weight)).toBeGreaterThanOrEqual(kerned)
    expect(measure(text, 100, weight)).toBeLessThan(kerned * 1.03)
  })
})

describe('wrapping', () => {
  const byLetter = (text: string) => text.length

  test('breaks between words and after hyphens, and loses nothing', () => {
    expect(wrapText('Gebrek aan loopbaan- en ontwikkelmogelijkheden', 20, byLetter)).toEqual([
      'Gebrek aan loopbaan-',
      'en',
      'ontwikkelmogelijk-',
      'heden',
    ])
  })

  test('a text that fits stays whole; no text has no lines', () => {
    expect(wrapText('Reservisten', 11, byLetter)).toEqual(['Reservisten'])
    expect(wrapText('', 11, byLetter)).toEqual([])
  })

  test('no line is wider than asked', () => {
    const lines = wrapText('Arbeidsongeschiktheidsverzekeringsmaatschappij en nog wat', 12, byLetter)
    expect(Math.max(...lines.map(byLetter))).toBeLessThanOrEqual(12)
    expect(lines.join('').replace(/-| /g, '')).toBe('Arbeidsongeschiktheidsverzekeringsmaatschappijennogwat')
  })
})

describe('labels', () => {
  const measure = (text: string, size: number) => text.length * size * 0.5
  const bounds = {left: 0, right: 200, top: 0, bottom: 100}
  const label = (x: number, y: number, required = false): Label => ({
    at: {x, y},
    mark: {x, y, text: 'abcd', size: 10, weight: 400, fill: 'black'},
    required,
    options: [
      {dx: 0, dy: -10, align: 'center'},
      {dx: 0, dy: 10, align: 'center'},
    ],
  })

  test('the first place is taken when it is free, the next when something is there', () => {
    const [one] = placeLabels([label(50, 50)], {boxes: [], segments: [], bounds}, measure)
    expect(one?.dy).toBe(-10)
    const wall = {left: 0, right: 200, top: 30, bottom: 45}
    const [other] = placeLabels([label(50, 50)], {boxes: [wall], segments: [], bounds}, measure)
    expect(other?.dy).toBe(10)
  })

  test('a label that would hide a line is left out, unless it must be there', () => {
    const lines = [40, 60].map((y) => ({x: 0, y, x2: 200, y2: y}))
    expect(placeLabels([label(50, 50)], {boxes: [], segments: lines, bounds}, measure)).toEqual([])
    expect(placeLabels([label(50, 50, true)], {boxes: [], segments: lines, bounds}, measure)).toHaveLength(1)
  })

  test('no label ever covers another or leaves the picture', () => {
    const crowd = Array.from({length: 12}, (_, index) => label(40 + index * 3, 50, true))
    const placed = placeLabels(crowd, {boxes: [], segments: [], bounds}, measure)
    const boxes = placed.map(({x, y, dy = 0}) => ({left: x - 10, right: x + 10, top: y + dy - 4.6, bottom: y + dy + 5}))
    expect(boxes.some((a, index) => boxes.slice(index + 1).some((b) => overlaps(a, b, 0)))).toBe(false)
    expect(placeLabels([label(50, 3, true)], {boxes: [], segments: [], bounds}, measure)[0]?.dy).toBe(10)
  })

  test('names at the ends of lines are pushed apart and stay in their order', () => {
    const middles = spread([50, 51, 10], [20, 20, 20], 0, 100)
    expect(middles[2]).toBe(10)
    expect((middles[1] ?? 0) - (middles[0] ?? 0)).toBeGreaterThanOrEqual(20)
    expect(spread([99, 98], [20, 20], 0, 100)).toEqual([90, 70])
  })
})

describe('axes', () => {
  test.each([
    [[0, 73], 0, [0, 20, 40, 60, 80]],
    [[1.28, 2], 2, [0, 0.5, 1, 1.5, 2]],
    [[7], 0, [0, 2, 4, 6, 8]],
    [[3], 0, [0, 1, 2, 3]],
    [[44825, 79949], 0, [0, 20000, 40000, 60000, 80000]],
    [[-22, 40], 0, [-40, -20, 0, 20, 40]],
    [[0], 0, [0, 1]],
  ])('round values from zero for %j', (values, decimals, ticks) => {
    expect(findTicks(values, decimals).values).toEqual(ticks)
  })

  test.each([
    ['2025', 2025, '2025'],
    ['2025-H2', 2025.25, '2e helft 2025'],
    ['2025-Q1', 2024.625, 'Q1 2025'],
    ['2015–2017', 2016, '2015–2017'],
    ['2026-01-01', 2025.5, '1 jan. 2026'],
  ])('%s has its place and its words', (period, place, words) => {
    expect(readPeriod(period)).toBe(place)
    expect(formatPeriod(period)).toBe(words)
  })
})
