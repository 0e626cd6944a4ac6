import {beforeAll, expect, test} from 'vitest'
import {drawCharts} from '../../src/chart/draw-charts.ts'
import {diskEffects} from '../../src/effects.ts'
import type {Cleared, View} from '../../src/model/view.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {takePart} from '../../src/resolve/take-part.ts'
import {readPdf} from '../pdf/read-pdf.ts'
import {chapter, dataset, viewOf} from '../report.ts'
import {readTemplates} from '../templates.ts'

const files = {
  'content/01-een.md': chapter('Eerst.[^a]\n\n::kpi{#voor}\n\n[^a]: Noot vooraf.', 'titel: Een\nrubricering: openbaar'),
  'content/02-twee/00-twee.md': chapter('Inleiding van twee.', 'titel: Twee\nrubricering: openbaar'),
  'content/02-twee/01-deel.md': chapter(
    'Zie :zie[een] en :zie[midden].[^b]\n\n::kpi{#midden}\n\n[^b]: Noot van het deel.',
    'titel: Deel\nrubricering: openbaar',
  ),
  'content/02-twee/02-slot.md': chapter('Het slot.\n\n::kpi{#na}', 'titel: Slot\nrubricering: openbaar'),
  'data/voor.json': dataset('voor'),
  'data/midden.json': dataset('midden'),
  'data/na.json': dataset('na'),
}

let view: Cleared<View>

beforeAll(async () => {
  view = {...(await viewOf(files)), templates: readTemplates()}
})

/** The words of a PDF of one part. */
async function print(part: string): Promise<string> {
  const taken = takePart(view, part)
  if (taken === undefined) throw new Error(`No part ${part}`)
  const [file] = await renderPdf(await drawCharts(taken, diskEffects), false, diskEffects)
  const {pages} = await readPdf(file?.value as Uint8Array)
  return pages.flatMap(({lines}) => lines.map(({text}) => text)).join('\n')
}

test('a section alone keeps its number and those of its figure and note, and says what it is', async () => {
  const text = await print('2.1')
  expect(text).toContain('Alleen paragraaf 2.1: Deel')
  expect(text).toContain('Zie hoofdstuk 1 en figuur 2')
  expect(text).toMatch(/2 Noot van het deel\./)
  expect(text).toContain('Titel van midden')
  for (const left of ['Eerst', 'Noot vooraf', 'Inleiding van twee', 'Het slot', 'Titel van voor', 'Titel van na'])
    expect(text).not.toContain(left)
  expect(await print('deel')).toBe(text)
})

test('a chapter alone has its introduction and all its sections', async () => {
  const text = await print('2')
  expect(text).toContain('Alleen hoofdstuk 2: Twee')
  for (const kept of ['Inleiding van twee', 'Het slot', 'Titel van na']) expect(text).toContain(kept)
  expect(text).not.toContain('Eerst')
})

test('what no chapter or section is called cannot be taken', () => {
  expect([takePart(view, '2.9'), takePart(view, ''), takePart(view, 'midden')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
