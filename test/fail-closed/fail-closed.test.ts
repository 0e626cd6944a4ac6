import {describe, expect, test} from 'vitest'
import {expectedOf} from '../rule-cases.ts'
import {attempt} from './attempt.ts'
import {blockCases} from './block-cases.ts'
import {dataCases} from './data-cases.ts'
import {frontMatterCases} from './front-matter-cases.ts'
import {inlineCases} from './inline-cases.ts'
import {canaries, type MalformedCase} from './malformed-case.ts'
import {needCases} from './need-cases.ts'
import {overlayCases} from './overlay-cases.ts'

const tables: Readonly<Record<string, ReadonlyArray<MalformedCase>>> = {
  'labels of files': frontMatterCases,
  'labels of blocks': blockCases,
  'labels of runs of text': inlineCases,
  'labels in data': dataCases,
  'what is public and needs what is classified': needCases,
  'folders laid over a report': overlayCases,
}

/** Builds a case, and holds what came of it to what must. */
async function hold(one: MalformedCase, edition: string | undefined, expected: 'refused' | 'published'): Promise<void> {
  const {published, messages, places, open, written} = await attempt(one, edition)
  const leaking = [...open].filter(([, text]) => canaries.test(text)).map(([path]) => path)
  expect(leaking, 'public files with the canary').toEqual([])
  expect(messages).not.toMatch(canaries)
  if (expected === 'published') {
    expect(messages).not.toMatch(/ fout /)
    expect(published).toContain('openbaar')
    return
  }
  expect(published).toEqual([])
  expect(written.filter((path) => !path.endsWith('/gerubriceerde-meldingen.txt'))).toEqual([])
  if (one.public === 'refused') expect(places).toContain(placeOf(one))
}

/** The public place that a message must name. */
function placeOf({files, overlay}: MalformedCase): string {
  const [place = ''] = expectedOf({rule: 'rubricering-ontbreekt', files, overlay, at: 'nowhere:0:0'})
  return place.replace(/:\d+ .*$/, '')
}

describe.each(Object.entries(tables))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.title, one] as const))('%s: public edition', (_title, one) =>
    hold(one, 'openbaar', one.public),
  )

  test.each(cases.map((one) => [one.title, one] as const))('%s: all editions', (_title, one) =>
    hold(one, undefined, one.all ?? one.public),
  )
})

describe('the table', () => {
  const all = Object.values(tables).flat()

  test('has at least two hundred cases, each of them once', () => {
    expect(all.length).toBeGreaterThanOrEqual(200)
    expect(new Set(all.map(({files, overlay}) => JSON.stringify([files, overlay]))).size).toBe(all.length)
  })

  test.each(all.map((one) => [one.title, one] as const))('%s: holds a canary', (_title, {files, overlay}) => {
    expect(JSON.stringify([files, overlay])).toMatch(canaries)
  })
})
