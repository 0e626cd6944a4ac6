import {expect, test} from 'vitest'
import {observe} from '../non-interference/observe.ts'

const edition = `titel: Proef
editie: voorjaar-2026
verslagperiode: 2025
datum: 2026-05-20
taal: nl
uitgever: Ministerie
uitgaven:
  openbaar: {rubricering: openbaar, soort: rapport, titel: Openbaar}
  bijlage: {rubricering: stg-geheim, soort: bijlage, titel: Bijlage}
`

const openText = `---
titel: Personeel
rubricering: openbaar
---

Het bruto binnenlands product (bbp) groeit.[^1]

::kpi{#graad}

[^1]: :verwijzing[kst-1].
`

const open = {level: 'openbaar', norm: {waarde: 75, richting: 'minstens'}, rows: [], references: [], commitments: []}
type Part = {[Key in keyof typeof open]: unknown} & {readonly text?: string}

/** A report with what the dashboard, the registers and the search are made of; `secret` is added at a level of its own. */
function write({norm, rows, references, commitments, text = ''}: Part): Readonly<Record<string, string>> {
  const cells = {'2024': 70, '2025': 65}
  return {
    'content/editie.yaml': edition,
    'content/01-personeel.md': openText.replace('::kpi', `${text}\n\n::kpi`),
    'data/graad.json': JSON.stringify({
      id: 'graad',
      titel: 'Graad',
      rubricering: 'openbaar',
      soort: 'tijdreeks',
      eenheid: '%',
      ...(norm ? {norm} : {}),
      kolommen: [{id: '2024'}, {id: '2025'}],
      rijen: [{id: 'a', titel: 'A', rol: 'realisatie', waarden: cells}, ...(rows as [])],
    }),
    'data/register/verwijzingen.json': JSON.stringify({
      verwijzingen: [
        {id: 'kst-1', rubricering: 'openbaar', soort: 'Kamerstuk', nummer: '1', titel: 'Een'},
        ...(references as []),
      ],
    }),
    'data/register/toezeggingen.json': JSON.stringify({
      toezeggingen: [
        {id: 't1', rubricering: 'openbaar', tekst: 'Rapporteren', aan: 'Kamer', stand: 'open'},
        ...(commitments as []),
      ],
    }),
  }
}

const level = 'stg-geheim'
const secrets: Readonly<Record<string, Partial<Part>>> = {
  'a norm': {norm: {...(open.norm as object), rubricering: level}},
  'a row with a plan': {
    rows: [{id: 'b', titel: 'B', rol: 'plan', rubricering: level, waarden: {'2024': 90, '2025': 95}}],
  },
  'a document': {references: [{id: 'kst-2', rubricering: level, soort: 'Kamerstuk', nummer: '2', titel: 'Twee'}]},
  'a citation of a public document': {text: `::::${level}\nOok hier.[^2]\n\n[^2]: :verwijzing[kst-1].\n::::`},
  'a commitment': {
    commitments: [
      {
        id: 't2',
        rubricering: level,
        tekst: 'Verzwegen',
        aan: 'Kamer',
        stand: 'loopt',
        bron: 'kst-1',
        datasets: ['graad'],
      },
    ],
  },
  'an abbreviation, explained first where it is classified': {
    text: `::::${level}\nDe Quick Reaction Alert (QRA) en het bruto binnenlands product (bbp).\n::::`,
  },
}

test.each(Object.entries(secrets))('%s that is classified changes no byte of the public edition', async (_, secret) => {
  const norm = 'norm' in secret ? undefined : open.norm
  const without = await observe(write({...open, norm}), {pdf: false})
  const withSecret = await observe(write({...open, ...secret}), {pdf: false})
  expect(without.messages).toBe('')
  expect(without.exitCode).toBe(0)
  expect(withSecret).toEqual(without)
})
