import {toString as plainText} from 'mdast-util-to-string'
import {expect, test} from 'vitest'
import {describeGround, grounds} from '../../src/model/grounds.ts'
import {chapter, viewOf} from '../report.ts'

const report = (below: string) => ({
  'content/01-een.md': chapter(`Openbaar.\n\n::weggelaten{grond=5.1.1.b}\n\n${below}`),
})

test('a place where an author says so carries one constant sentence with its ground', async () => {
  const [first] = (await viewOf(report('Verder.'))).chapters
  expect(first?.body.children.map((node) => plainText(node))).toEqual([
    'Openbaar.',
    'Hier is informatie weggelaten op grond van artikel 5.1, eerste lid, aanhef en onder b, van de Wet open overheid: de veiligheid van de Staat.',
    'Verder.',
  ])
  expect(first?.body.children[1]?.data).toEqual({isOmission: true})
})

test('it is the same whether or not the annex holds something there', async () => {
  const strip = async (below: string) => {
    const [first] = (await viewOf(report(below))).chapters
    return first?.body.children.map((node) => [node.type, plainText(node)])
  }
  const hidden = ':::departementaal-vertrouwelijk\nGeheim.\n:::\n\nVerder.'
  expect(await strip(hidden)).toEqual(await strip('Verder.'))
})

test('the annex does not repeat it', async () => {
  const hidden = ':::departementaal-vertrouwelijk\nGeheim.\n:::'
  const [first] = (await viewOf(report(hidden), 'vertrouwelijk')).chapters
  expect(first?.body.children.map((node) => plainText(node))).toEqual(['Geheim.'])
})

test('every ground of article 5.1 has its paragraph and its letter', () => {
  expect(grounds).toHaveLength(15)
  expect(describeGround('5.1.2.i')).toContain('artikel 5.1, tweede lid, aanhef en onder i, van de Wet open overheid')
  expect(describeGround('5.1.5')).toContain('artikel 5.1, vijfde lid, van de Wet open overheid')
})
