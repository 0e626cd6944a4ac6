import {beforeAll, describe, expect, test} from 'vitest'
import {judgeFile} from '../../src/verify/judge-file.ts'
import {readCanaries} from '../../src/verify/read-canaries.ts'
import {makeSearch, type Search} from '../../src/verify/search.ts'
import {putTogether, takeApart, typesetCarrier} from './carrier.ts'
import {drawnPlaces, hiddenPlaces} from './pdf-places.ts'
import {filePlaces} from './text-places.ts'

const canary = 'Codenaam Zilvermeeuw vliegt'

function searchFor(list: string): Search {
  return makeSearch(readCanaries(list)?.needles ?? [])
}

function isFound(name: string, bytes: Uint8Array, search: Search): boolean {
  const {found, isUnreadable} = judgeFile(name, bytes, search)
  expect(isUnreadable).toBe(false)
  return found.size > 0
}

let carrier: Uint8Array

beforeAll(async () => {
  carrier = await typesetCarrier()
})

describe('a PDF', () => {
  test('as Typst makes it holds nothing of the kind and has the right shape', () => {
    for (const pdf of [carrier, putTogether(takeApart(carrier))])
      expect(judgeFile('a.pdf', pdf, searchFor(canary))).toEqual({isUnreadable: false, found: new Map(), oddities: []})
  })

  test.each(Object.entries({...drawnPlaces, ...hiddenPlaces}))('gives away what stands in: %s', (_, place) => {
    const pdf = place(takeApart(carrier), canary)
    expect(isFound('a.pdf', pdf, searchFor(canary))).toBe(true)
    expect(isFound('a.pdf', pdf, searchFor('Codenaam Zilvermeeuw zwemt'))).toBe(false)
  })

  test.each(Object.entries(drawnPlaces))('gives away a figure that is drawn: %s', (_, place) => {
    const pdf = place(takeApart(carrier), '1.234,5')
    expect(isFound('a.pdf', pdf, searchFor('1234.5'))).toBe(true)
    expect(isFound('a.pdf', pdf, searchFor('234,5'))).toBe(false)
  })

  test('gives away what Typst itself draws in white, or as a label of a chart', async () => {
    const white = await typesetCarrier(`#text(fill: white)[${canary}]`)
    expect(isFound('a.pdf', white, searchFor(canary))).toBe(true)
    const label = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="20"><text font-family="Source Sans 3" x="2" y="14">${canary}: 5.138</text></svg>`
    const chart = await typesetCarrier('', label)
    expect(isFound('a.pdf', chart, searchFor(canary))).toBe(true)
    expect(isFound('a.pdf', chart, searchFor('5138'))).toBe(true)
  })
})

describe('another file', () => {
  test.each(Object.entries(filePlaces))('gives away what stands in: %s', (_, place) => {
    const [name, contents] = place(canary)
    const bytes = Buffer.from(contents)
    expect(isFound(name, bytes, searchFor(canary))).toBe(true)
    expect(isFound(name, bytes, searchFor('Codenaam Zilvermeeuw zwemt'))).toBe(false)
  })
})

describe('a figure', () => {
  const notations = ['1.234,5', '1,234.5', '1234.5', '1234,5', '1 234,5', '1\u00a0234,5', '1\u202f234,50', "1'234.5"]

  test.each(notations)('is found as %s, however the list writes it', (written) => {
    for (const listed of notations) {
      expect(isFound('a.html', Buffer.from(`<td>${written}%</td>`), searchFor(listed))).toBe(true)
      expect(isFound('a.json', Buffer.from(JSON.stringify({a: written})), searchFor(listed))).toBe(true)
    }
  })

  test.each(['11.234,5', '1.234,51', '1.234.500', 'a1234.5', '1234.5b', '234,5', '2.345'])(
    'is not found in %s',
    (other) => {
      expect(isFound('a.html', Buffer.from(`<td>${other}</td>`), searchFor('1.234,5'))).toBe(false)
    },
  )

  test('is found between others in a list', () => {
    for (const [name, text] of [
      ['a.csv', 'a,b\r\n2024,5138,7\r\n'],
      ['a.json', '[2024,5138,7]'],
      ['a.js', 'x=[2024,5138,7]'],
    ] as const)
      expect(isFound(name, Buffer.from(text), searchFor('5.138'))).toBe(true)
  })

  test('is not taken for the size of a file', () => {
    const sizes = {bytes: 5138, distribution: [{byteSize: {'@value': '5138'}, title: 'CSV'}]}
    for (const name of ['manifest.json', 'dcat.jsonld']) {
      expect(isFound(name, Buffer.from(JSON.stringify(sizes)), searchFor('5.138'))).toBe(false)
      expect(isFound(name, Buffer.from(JSON.stringify({...sizes, title: 5138})), searchFor('5.138'))).toBe(true)
    }
  })

  test('is not taken for the place of something in a long list', () => {
    const list = Array.from({length: 5139}, () => 'x')
    expect(isFound('a.json', Buffer.from(JSON.stringify(list)), searchFor('5.138'))).toBe(false)
    expect(isFound('a.json', Buffer.from(JSON.stringify([...list, 5138])), searchFor('5.138'))).toBe(true)
  })

  test('is not looked for among the numbers that place things', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg"><path d="M123.45 5138L1 2"/><rect x="123.45" width="5138"/></svg>'
    expect(isFound('a.svg', Buffer.from(svg), searchFor('123,45\n5138'))).toBe(false)
  })
})

test('half of a long sentence is found', () => {
  const list =
    'De instroom van verzonnen zilvermeeuwen groeide in het verslagjaar sneller dan het plan van de vloot toeliet'
  const page = '<p>Zij groeide in het verslagjaar sneller dan het plan van de vloot.</p>'
  expect(isFound('a.html', Buffer.from(page), searchFor(list))).toBe(true)
})
