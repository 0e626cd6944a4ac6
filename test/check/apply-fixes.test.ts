import {expect, test} from 'vitest'
import {applyFixes, type Fix} from '../../src/check/apply-fixes.ts'

function fix(line: number, column: number, found: string, replacement: string): Fix {
  return {path: 'content/proef.md', line, column, found, replacement}
}

test('words are replaced in their line, the last first', () => {
  const text = 'Van 4.326 naar 5.138.\nDat is 18,8% meer.\n'
  const fixes = [
    fix(1, 5, '4.326', ':waarde[a/b/2024]'),
    fix(1, 16, '5.138', ':waarde[a/b/2025]'),
    fix(2, 8, '18,8%', ':groei[a/b/2024/2025]'),
  ]
  expect(applyFixes(text, fixes)).toBe(
    'Van :waarde[a/b/2024] naar :waarde[a/b/2025].\nDat is :groei[a/b/2024/2025] meer.\n',
  )
})

test('the nearest of equal words is taken, for indentation moves a column', () => {
  expect(applyFixes('  - 10 en 10', [fix(1, 9, '10', 'X')])).toBe('  - 10 en X')
  expect(applyFixes('  - 10 en 10', [fix(1, 3, '10', 'X')])).toBe('  - X en 10')
})

test.each([
  ['part of a longer number', 'Er zijn 25.138 vte en 5.138,5 vte.'],
  ['within a directive', 'Zie :waarde[a/b/5.138].'],
  ['no longer there', 'Er zijn 5.139 vte.'],
])('nothing is replaced that is %s', (_name, text) => {
  expect(applyFixes(text, [fix(1, 9, '5.138', 'X')])).toBe(text)
})

test('a line that is not there, and other ends of lines, do no harm', () => {
  expect(applyFixes('Een 5.138\r\ntwee\r\n', [fix(9, 1, '5.138', 'X'), fix(1, 5, '5.138', 'X')])).toBe(
    'Een X\r\ntwee\r\n',
  )
})
