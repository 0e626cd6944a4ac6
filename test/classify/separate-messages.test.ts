import {describe, expect, test} from 'vitest'
import {separateMessages} from '../../src/classify/separate-messages.ts'
import type {Level} from '../../src/model/classification.ts'
import {chapter, dataset, type Files, loadReport} from '../report.ts'

async function rulesFor(
  files: Files,
  clearance: Level,
): Promise<{open: ReadonlyArray<string>; closed: ReadonlyArray<string>}> {
  const sources = await loadReport(files)
  const {open, closed} = separateMessages(sources.files, sources, clearance)
  const rules = (list: typeof open) =>
    list.flatMap((file) => file.messages.map(({line, ruleId}) => `${file.path}:${line} ${ruleId}`))
  return {open: rules(open), closed: rules(closed)}
}

describe('a message is as high as the place that it is about', () => {
  const block = ':::departementaal-vertrouwelijk\nEen <b>vet</b> woord.\n:::'
  const secretFile = chapter('Een <b>vet</b> woord.', 'titel: Dicht\nrubricering: stg-geheim')

  test('in a classified block', async () => {
    const files = {'content/01-een.md': chapter(block)}
    expect(await rulesFor(files, 'openbaar')).toEqual({open: [], closed: []})
    const {open, closed} = await rulesFor(files, 'departementaal-vertrouwelijk')
    expect(open).toEqual([])
    expect([...new Set(closed)]).toEqual(['content/01-een.md:7 html-in-tekst'])
  })

  test('in a classified file', async () => {
    const files = {'content/01-een.md': chapter('Open.'), 'content/02-dicht.md': secretFile}
    expect(await rulesFor(files, 'departementaal-vertrouwelijk')).toEqual({open: [], closed: []})
    expect([...new Set((await rulesFor(files, 'stg-geheim')).closed)]).toEqual(['content/02-dicht.md:6 html-in-tekst'])
  })

  test('but a block that is not closed is a public mistake', async () => {
    const files = {'content/01-een.md': chapter(':::stg-geheim\nNooit gesloten.')}
    expect((await rulesFor(files, 'openbaar')).open).toEqual(['content/01-een.md:6 blok-niet-gesloten'])
  })

  test('and so is a dataset that is not understood so far', async () => {
    const files = {
      'content/01-een.md': chapter('Open.'),
      'data/x.json': dataset('x').replace('"rubricering"', '"rubricerin"'),
    }
    expect((await rulesFor(files, 'openbaar')).open).not.toEqual([])
  })
})
