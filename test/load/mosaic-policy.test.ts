import {expect, test} from 'vitest'
import {loadFiles} from '../rule-cases.ts'

const edition = `titel: Proef
editie: voorjaar-2026
verslagperiode: 2025
datum: 2026-05-20
taal: nl
uitgever: Voorbeeldministerie
uitgaven:
  openbaar: {rubricering: openbaar, soort: rapport, titel: Openbare versie}
`

test.each([
  ['', 0.15],
  ['mozaiek: {minstens: 20%}\n', 0.2],
  ["mozaiek: {minstens: '12,5%'}\n", 0.125],
])('the policy of %j is %d', async (line, expected) => {
  const {publication} = await loadFiles({'content/editie.yaml': edition + line})
  expect(publication.file.messages.map(String)).toEqual([])
  expect(publication.mosaicMinimum).toBe(expected)
})

test.each(['mozaiek: {minstens: 0%}\n', 'mozaiek: {minstens: 0.15}\n', 'mozaiek: {}\n', 'mozaiek: 15%\n'])(
  '%j is refused',
  async (line) => {
    const {publication} = await loadFiles({'content/editie.yaml': edition + line})
    expect(publication.file.messages.map(({fatal}) => fatal)).toEqual([true])
  },
)
