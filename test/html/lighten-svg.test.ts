import {expect, test} from 'vitest'
import {lightenSvg} from '../../src/html/figure/lighten-svg.ts'

const wrap = (marks: string) => `<svg width="9" fill="none"><g transform="translate(1,2)">${marks}</g></svg>`

test('what neighbours share stands once, and the size of most texts on the whole', () => {
  const marks =
    '<text transform="translate(1,2)" font-size="13" fill="#111">a</text>' +
    '<text transform="translate(3,-4.5)" font-size="13" fill="#111">b &lt;</text>' +
    '<text text-anchor="end" transform="translate(5,6)" font-size="14" fill="#111">c</text>'
  expect(lightenSvg(wrap(marks))).toBe(
    '<svg font-size="13" width="9" fill="none"><g transform="translate(1,2)">' +
      '<g fill="#111"><text x="1" y="2">a</text><text x="3" y="-4.5">b &lt;</text></g>' +
      '<text fill="#111" font-size="14" text-anchor="end" x="5" y="6">c</text></g></svg>',
  )
})

test('lines and marks of one look are one path, at their places', () => {
  const lines = [0, 50].map(
    (y) => `<line transform="translate(2,${y})" x2="10" y2="0" stroke="#ccc" stroke-width="1"/>`,
  )
  expect(lightenSvg(lines.join(''))).toBe('<path stroke="#ccc" d="M2,0h10M2,50h10"/>')
  const marks = [1.5, 8].map(
    (x) => `<path transform="translate(${x},4)" d="M-1,-1h2v2L0,3Z" fill="#111" stroke="#111"/>`,
  )
  expect(lightenSvg(marks.join(''))).toBe('<path fill="#111" stroke="#111" d="M0.5,3h2v2L1.5,7ZM7,3h2v2L8,7Z"/>')
  const dot = '<path transform="translate(7,4)" d="M3.9,0A3.9,3.9,0,1,1,-3.9,0A3.9,3.9,0,1,1,3.9,0" fill="#111"/>'
  expect(lightenSvg(dot)).toBe('<circle fill="#111" cx="7" cy="4" r="3.9"/>')
})

test('marks that may lie over each other in two colours stay apart, and so do dashes and what is turned', () => {
  const hollow = '<path d="M0,0h2v2Z" fill="#fff" stroke="#111"/>'
  expect(lightenSvg(hollow + hollow).match(/<path/g)).toHaveLength(2)
  const dashed = '<path d="M0,0h2" stroke="#111" stroke-dasharray="2,2"/>'
  expect(lightenSvg(dashed + dashed).match(/dasharray/g)).toHaveLength(2)
  const turned = '<path transform="translate(1,2) rotate(30)" d="M0,0h2"/>'
  expect(lightenSvg(turned)).toBe(turned)
  const curved = '<path transform="translate(1,2)" d="M0,0C1,1,2,2,3,3"/>'
  expect(lightenSvg(curved)).toBe(curved)
})
