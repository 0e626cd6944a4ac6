import path from 'node:path'
import {VFile} from 'vfile'
import {beforeAll, describe, expect, test} from 'vitest'
import {project} from '../../src/classify/project.ts'
import {toRecords} from '../../src/diagnostic/report.ts'
import {compareViews} from '../../src/diff/compare-views.ts'
import type {Comparison} from '../../src/diff/comparison.ts'
import {findListedChanges, type ListedChange} from '../../src/diff/find-listed-changes.ts'
import {diskEffects} from '../../src/effects.ts'
import {load} from '../../src/load/load.ts'
import {resolve} from '../../src/resolve/resolve.ts'

const program = path.resolve(import.meta.dirname, '../..')
const previous = path.join(program, 'data/edities/voorjaar-2025')

async function readEdition(root: string) {
  const sources = await load({root, overlays: [], program}, diskEffects)
  const [edition] = sources.publication.editions
  if (edition === undefined) throw new Error(`No edition in ${root}`)
  const view = resolve(project(sources, edition).view)
  return {view, messages: toRecords([...sources.files, ...view.files]), changes: sources.registers.changes}
}

let comparison: Comparison
let listed: ReadonlyArray<ListedChange>
let messages: ReadonlyArray<string>
let wrong: ReadonlyArray<unknown>

beforeAll(async () => {
  const [before, after] = await Promise.all([readEdition(previous), readEdition(program)])
  comparison = compareViews(before.view, after.view)
  const asked = {file: new VFile({path: 'content/rapportage-in-ontwikkeling.md'}), place: undefined}
  listed = findListedChanges(comparison, after.changes, asked)
  messages = [asked.file, ...after.changes.slice(0, 1).map(({file}) => file)].flatMap((file) =>
    file.messages.map(String),
  )
  wrong = before.messages.filter(({severity}) => severity === 'fout')
}, 120_000)

describe('the edition before this one', () => {
  test('is right in itself', () => {
    expect(wrong).toEqual([])
  })

  test('has what this one says of it', () => {
    const titles = comparison.findings
      .filter(({category}) => category === 'structure' || category === 'indicator')
      .filter(({subject, change}) => subject.type !== 'publication' && change !== 'renumbered')
      .map(({change, subject, from, to}) => [change, subject.path[0], from, to])
    expect(
      titles.filter(
        ([change, , from = '', to = '']) =>
          change !== 'renamed' || from.replace(/\d{4}/g, '') !== to.replace(/\d{4}/g, ''),
      ),
    ).toEqual([
      ['renamed', 'diversiteit-en-inclusie', 'Diverse vulling en iedereen doet mee', 'Diversiteit en inclusie'],
      ['added', 'digitaal', undefined, undefined],
      ['moved', 'digitale-transformatie', 'hoofdstuk 6 Ondersteunen', 'hoofdstuk 7 Digitale transformatie'],
      ['moved', 'informatiehuishouding', 'hoofdstuk 6 Ondersteunen', 'hoofdstuk 7 Digitale transformatie'],
      ['removed', 'edf-ranglijst-financiering', undefined, undefined],
    ])
  })

  test('has figures of the years before, of which none is told as changed', () => {
    const figures = comparison.findings.filter(({category}) => category === 'figure')
    expect(
      figures.filter(({change}) => change === 'changed' || change === 'revised').map(({subject}) => subject.path[0]),
    ).toEqual([])
    expect(figures.length).toBeGreaterThan(50)
  })
})

describe('the list of what changed since then', () => {
  /** The changes that the report lists by hand, by their number in its facts; all stand in the register under it. */
  const facts = [
    ['ch1', 'toegevoegd', 'samenleving'],
    ['ch2', 'vervallen', undefined],
    ['ch3', 'hernoemd', 'diversiteit-en-inclusie'],
    ['ch4', 'uitgebreid', 'vertrekredenen-top6'],
    ['ch5', 'benadrukt', 'onvolkomenheden'],
    ['ch6', 'verzelfstandigd', 'digitaal'],
    ['ch7', 'heringedeeld', 'digitale-transformatie'],
    ['ch8', 'verplaatst', 'informatiehuishouding'],
  ]

  test('names every change that the report names, and no other', () => {
    expect(listed.map(({kind, target, entry}) => [entry?.id, kind, target])).toEqual(facts)
  })

  test('lacks no entry and no reason', () => {
    expect(messages).toEqual([])
  })
})
