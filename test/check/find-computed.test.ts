import {expect, test} from 'vitest'
import {readAlong} from '../../src/check/read-along.ts'
import {project} from '../../src/classify/project.ts'
import {toRecords} from '../../src/diagnostic/report.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {chapter, dataset, loadReport} from '../report.ts'
import {everything} from './real-view.ts'

const staff = dataset('personeel', {
  titel: 'Personeel',
  rijen: [{id: 'instroom', titel: 'Instroom van burgers', waarden: {2024: 1000, 2025: 1253}}],
})
const typed = 'De instroom van burgers was in 2025 1.253 vte.'
const computed = 'De instroom was :waarde[personeel/instroom/2025] vte.'

async function rulesOf(summary: string, section: string): Promise<ReadonlyArray<string>> {
  const sources = await loadReport({
    'content/01-samenvatting.md': chapter(summary, 'titel: Samenvatting\nrubricering: openbaar'),
    'content/02-personeel.md': chapter(`::kpi{#personeel}\n\n${section}`, 'titel: Personeel\nrubricering: openbaar'),
    'data/personeel.json': staff,
  })
  const view = resolve(project(sources, everything).view)
  readAlong(view)
  return toRecords(view.files).map(
    ({path, rule, message}) => `${path} ${rule} ${/in (content\S*)/.exec(message)?.[1] ?? ''}`,
  )
}

test('a figure typed in the summary and computed in a chapter is reported, with where it is computed', async () => {
  expect(await rulesOf(typed, computed)).toEqual([
    'content/01-samenvatting.md cijfer-elders-berekend content/02-personeel.md:8',
  ])
})

test('and so is one typed in a chapter and computed in the summary', async () => {
  expect(await rulesOf(computed, typed)).toEqual([
    'content/02-personeel.md cijfer-elders-berekend content/01-samenvatting.md:6',
  ])
})

test('of what a reader of the text may not know, nothing is said', async () => {
  const hidden = `:::departementaal-vertrouwelijk\n${computed}\n:::`
  expect(await rulesOf(typed, hidden)).toEqual(['content/01-samenvatting.md cijfer-overgetypt '])
  const inline = `Zie :departementaal-vertrouwelijk[${computed.replace('.', '')}].`
  expect(await rulesOf(typed, inline)).toEqual(['content/01-samenvatting.md cijfer-overgetypt '])
})
