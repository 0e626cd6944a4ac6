import {expect, test} from 'vitest'
import {project} from '../../src/classify/project.ts'
import {compareViews} from '../../src/diff/compare-views.ts'
import {load} from '../../src/load/load.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {memoryEffects} from '../memory-effects.ts'
import {basics, chapter, dataset, type Files} from '../report.ts'

const texts = 700
const sets = 5000

/** A report of 700 texts, 70 in a chapter because a chapter's number has two digits, and 5,000 datasets; in the second version one in a hundred of each is different. */
function makeReport(version: 1 | 2): Files {
  const files: Record<string, string> = {}
  for (let at = 0; at < texts; at++) {
    const word = version === 2 && at % 100 === 0 ? 'anders' : 'gelijk'
    const own = Array.from({length: Math.ceil((sets - at) / texts)}, (_, part) => at + part * texts)
    const paragraphs = Array.from({length: 8}, (_, part) =>
      `Alinea ${part} van deel ${at} is ${word} gebleven. `.repeat(6),
    )
    const folder = `content/${10 + Math.floor(at / 70)}-hoofdstuk-${Math.floor(at / 70)}`
    if (at % 70 === 0) files[`${folder}/00-begin.md`] = chapter('')
    files[`${folder}/${String((at % 70) + 1).padStart(2, '0')}-deel-${at}.md`] = chapter(
      [...paragraphs, ...own.map((set) => `::kpi{#set-${set}}`)].join('\n\n'),
    )
  }
  for (let set = 0; set < sets; set++) {
    const last = 1250 + (version === 2 && set % 100 === 0 ? 1 : 0)
    const rijen = [1, 2, 3].map((row) => ({id: `rij-${row}`, waarden: {2024: set * row, 2025: last * row}}))
    files[`data/set-${set}.json`] = dataset(`set-${set}`, {rijen})
  }
  return Object.fromEntries(Object.entries({...basics, ...files}).map(([path, text]) => [`/rapport/${path}`, text]))
}

test('700 chapters and 5,000 datasets, 1% changed, take less than three times as long as loading both', async () => {
  const disks = [memoryEffects(makeReport(1)), memoryEffects(makeReport(2))]
  const folders = {root: '/rapport', overlays: [], program: '/programma'}
  const start = performance.now()
  const [before, after] = await Promise.all(disks.map((disk) => load(folders, disk)))
  const loaded = performance.now()
  if (before === undefined || after === undefined) throw new Error('Two disks give two reports')
  const views = [before, after].map((sources) => {
    const [edition] = sources.publication.editions
    if (edition === undefined) throw new Error('No edition')
    return resolve(project(sources, edition).view)
  })
  const [from, to] = views
  if (from === undefined || to === undefined) throw new Error('Two reports give two views')
  const {findings} = compareViews(from, to)
  const compared = performance.now()
  expect(findings.filter(({category}) => category === 'figure')).toHaveLength((sets / 100) * 3)
  expect(findings.filter(({category}) => category === 'text')).toHaveLength((texts / 100) * 8)
  expect(compared - start).toBeLessThan(3 * (loaded - start))
}, 400_000)
