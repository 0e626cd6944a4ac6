import {beforeAll, describe, expect, test} from 'vitest'
import {type BuildOptions, build, type Outcome} from '../../src/build.ts'
import {nameProgram} from '../../src/cache/name-program.ts'
import {recallBuild} from '../../src/cache/recall-build.ts'
import type {Effects} from '../../src/model/effects.ts'
import {runCheck} from '../../src/run-check.ts'
import {type MemoryEffects, memoryEffects} from '../memory-effects.ts'
import {basics, chapter, dataset, type Files} from '../report.ts'

const report: Files = {
  ...basics,
  'content/01-een.md': chapter('Er kwamen er :waarde[cijfers/totaal/2025] bij.\n\n::kpi{#cijfers}'),
  'content/02-twee.md': chapter(
    'Alleen voor wie het mag weten.',
    'titel: Twee\nrubricering: departementaal-vertrouwelijk',
  ),
  'data/cijfers.json': dataset('cijfers'),
}
const templates = new Map<string, Uint8Array>()

beforeAll(async () => {
  const folder = new URL('../../templates', import.meta.url).pathname
  const {diskEffects} = await import('../../src/effects.ts')
  for (const name of await diskEffects.listFiles(folder))
    templates.set(`/programma/templates/${name}`, await diskEffects.readFile(`${folder}/${name}`))
})

const options: BuildOptions = {
  root: '/rapport',
  overlays: [],
  program: '/programma',
  out: '/uit',
  edition: undefined,
  pdf: false,
  cacheFor: 'dit programma',
}

const withPdf = {...options, pdf: true}

/** A disk with the report, and a count of the work done on it. */
function makeDisk(files: Files = report): MemoryEffects & {readonly work: {drawn: number; typeset: number}} {
  const own = Object.entries(files).map(([path, contents]) => [`/rapport/${path}`, contents] as const)
  const disk = memoryEffects({...Object.fromEntries(templates), ...Object.fromEntries(own)})
  const work = {drawn: 0, typeset: 0}
  const counting: Pick<Effects, 'draw' | 'typeset'> = {
    draw(job) {
      work.drawn += job.pictures.length
      return disk.draw(job)
    },
    typeset(job) {
      work.typeset++
      return disk.typeset(job)
    },
  }
  return {...disk, ...counting, work}
}

async function publish(disk: MemoryEffects, asked: BuildOptions = options): Promise<Outcome> {
  const outcome = await build(asked, disk)
  expect(outcome.published).toEqual(['openbaar', 'vertrouwelijk'])
  return outcome
}

/** What was published, by path. */
function outputOf({files}: MemoryEffects): Readonly<Record<string, string>> {
  const own = [...files].filter(([path]) => path.startsWith('/uit/') && !path.startsWith('/uit/.cache/'))
  return Object.fromEntries(own.map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]).sort())
}

function cached({files}: MemoryEffects): ReadonlyArray<string> {
  return [...files.keys()].filter((path) => path.startsWith('/uit/.cache/')).sort()
}

describe('a build with a cache', () => {
  test('publishes the same bytes as one without, cold and warm, and works once', async () => {
    const without = makeDisk()
    await publish(without, {...withPdf, cacheFor: undefined})
    expect(cached(without)).toEqual([])
    const disk = makeDisk()
    await publish(disk, withPdf)
    expect(disk.work).toEqual({drawn: 1, typeset: 2})
    expect(outputOf(disk)).toEqual(outputOf(without))
    await publish(disk, withPdf)
    expect(disk.work).toEqual({drawn: 1, typeset: 2})
    expect(outputOf(disk)).toEqual(outputOf(without))
  })

  test('makes again what changed, and what another program made', async () => {
    const disk = makeDisk()
    await publish(disk, withPdf)
    disk.files.set('/rapport/content/02-twee.md', Buffer.from(`${report['content/02-twee.md']}\nNog iets.\n`))
    await publish(disk, withPdf)
    expect(disk.work).toEqual({drawn: 1, typeset: 3})
    disk.files.set('/rapport/data/cijfers.json', Buffer.from(dataset('cijfers', {titel: 'Anders'})))
    await publish(disk)
    expect(disk.work).toEqual({drawn: 2, typeset: 3})
    await publish(disk, {...options, cacheFor: 'een nieuwer programma'})
    expect(disk.work).toEqual({drawn: 3, typeset: 3})
  })

  test('keeps no more than the last build used', async () => {
    const disk = makeDisk()
    await publish(disk)
    const first = cached(disk)
    for (const title of ['Anders', 'Nog anders', 'Weer anders']) {
      disk.files.set('/rapport/data/cijfers.json', Buffer.from(dataset('cijfers', {titel: title})))
      await publish(disk)
    }
    expect(cached(disk).length).toBe(first.length)
  })

  test('keeps the PDF while pages alone are built', async () => {
    const disk = makeDisk()
    await publish(disk, withPdf)
    await publish(disk)
    await publish(disk, withPdf)
    expect(disk.work.typeset).toBe(2)
  })

  test.each<readonly [string, (bytes: Uint8Array) => Uint8Array]>([
    ['emptied', () => new Uint8Array()],
    ['cut off', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['changed in one byte', (bytes) => bytes.map((byte, at) => (at === bytes.length - 3 ? byte ^ 1 : byte))],
    ['filled with something else', () => Buffer.from('{"chart": {"svg": "<svg/>"}}')],
  ])('takes nothing from a file that was %s', async (_how, spoil) => {
    const disk = makeDisk()
    await publish(disk)
    const whole = outputOf(disk)
    for (const path of cached(disk)) disk.files.set(path, spoil(disk.files.get(path)!))
    expect(await recallBuild(options, disk)).toBeUndefined()
    await publish(disk)
    expect(disk.work.drawn).toBe(2)
    expect(outputOf(disk)).toEqual(whole)
  })

  test('removes what a build that was killed had begun to write', async () => {
    const disk = makeDisk()
    await publish(disk)
    const whole = cached(disk)
    disk.files.set('/uit/.cache/openbaar/half.pdf.deel', Buffer.from('half'))
    await publish(disk)
    expect(cached(disk)).toEqual(whole)
  })

  test('has what was made for each clearance in a folder of its own', async () => {
    const disk = makeDisk()
    await publish(disk, withPdf)
    const folders = cached(disk).map((path) => path.split('/')[3])
    expect(new Set(folders)).toEqual(new Set(['alle-bronnen', 'departementaal-vertrouwelijk', 'openbaar']))
    const open = [...disk.files].filter(([path]) => path.startsWith('/uit/.cache/openbaar/'))
    for (const [, bytes] of open) expect(Buffer.from(bytes).toString('latin1')).not.toContain('wie het mag weten')
  })

  test('keeps nothing when nothing was published', async () => {
    const disk = makeDisk({...report, 'content/03-drie.md': chapter(':onbekend[x]')})
    expect((await build(options, disk)).published).toEqual([])
    expect(cached(disk)).toEqual([])
  })
})

describe('a build that would publish what is there', () => {
  const same = ['openbaar', 'vertrouwelijk']

  test('is recognised', async () => {
    const disk = makeDisk()
    expect(await recallBuild(options, disk)).toBeUndefined()
    await publish(disk)
    expect(await recallBuild(options, disk)).toEqual(same)
  })

  test.each<readonly [string, (disk: MemoryEffects) => void]>([
    ['a source changed', ({files}) => files.set('/rapport/content/01-een.md', Buffer.from(chapter('Iets anders.')))],
    ['a source was added', ({files}) => files.set('/rapport/content/03-drie.md', Buffer.from(chapter('Meer.')))],
    ['a source was removed', ({files}) => files.delete('/rapport/content/02-twee.md')],
    ['a template changed', ({files}) => files.set('/programma/templates/html/style.css', Buffer.from('a {}'))],
    ['a page was removed', ({files}) => files.delete('/uit/openbaar/index.html')],
    ['a page was changed', ({files}) => files.set('/uit/openbaar/index.html', Buffer.from('iets anders'))],
    ['a page was added', ({files}) => files.set('/uit/vertrouwelijk/extra.html', Buffer.from('iets anders'))],
    ['a manifest was changed', ({files}) => files.set('/uit/openbaar/manifest.json', Buffer.from('{}'))],
    ['a build was killed', ({files}) => files.set('/uit/.in-aanbouw/half.html', Buffer.from('half'))],
    ['there are messages', ({files}) => files.set('/uit/gerubriceerde-meldingen.txt', Buffer.from('iets'))],
  ])('is not, when %s', async (_why, change) => {
    const disk = makeDisk()
    await publish(disk, options)
    change(disk)
    expect(await recallBuild(options, disk)).toBeUndefined()
  })

  test('is not, when something else is asked', async () => {
    const disk = makeDisk()
    await publish(disk)
    const others: ReadonlyArray<Partial<BuildOptions>> = [
      {pdf: true},
      {edition: 'openbaar'},
      {cacheFor: 'een nieuwer programma'},
      {cacheFor: undefined},
    ]
    for (const other of others) {
      const asked: BuildOptions = {...options, ...other}
      expect(await recallBuild(asked, disk)).toBeUndefined()
    }
  })
})

test('a check draws no picture that the last build drew, and draws it again when its figures change', async () => {
  const picture = `{"data": {"name": "cijfers"}, "mark": "bar",
    "encoding": {"x": {"field": "kolom"}, "y": {"field": "waarde", "type": "quantitative"}}}`
  const disk = makeDisk({...report, 'data/grafieken/cijfers.vl.json': picture})
  disk.files.set('/programma/build/js/compiled', Buffer.from('dit programma'))
  const cacheFor = await nameProgram('/programma', disk)
  await publish(disk, {...options, out: '/rapport/build', cacheFor})
  disk.work.drawn = 0
  const check = () => runCheck(['--root', '/rapport'], '/programma', disk)
  expect((await check()).code).toBe(0)
  expect(disk.work.drawn).toBe(0)
  const figures = Buffer.from(disk.files.get('/rapport/data/cijfers.json')!).toString()
  disk.files.set('/rapport/data/cijfers.json', Buffer.from(figures.replaceAll('1250', '1260')))
  expect((await check()).code).toBe(0)
  expect(disk.work.drawn).toBeGreaterThan(0)
})
