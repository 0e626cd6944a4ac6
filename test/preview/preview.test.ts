import {describe, expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {takeSnapshot} from '../../src/take-snapshot.ts'
import {basics, chapter, dataset} from '../report.ts'
import {type Event, openPreview} from './open-preview.ts'

const files = {
  'content/01-een.md': chapter('Het zijn er :waarde[reeks/totaal/2025].\n\n::kpi{#reeks}'),
  'content/02-twee.md': chapter('Een tweede hoofdstuk.'),
  'data/reeks.json': dataset('reeks'),
}

const secret = ':::departementaal-vertrouwelijk\nFictief: in Verzonnendam ligt :waarde[reeks/totaal/2026].\n:::'

function pagesIn(events: ReadonlyArray<Event>): ReadonlyArray<string> {
  return events.filter(({name}) => name === 'pagina').map(({data}) => String(data.html))
}

function wordsOf(page: unknown): string {
  return String(page).replace(/<[^>]*>/g, '')
}

/** What the last news said is wrong. */
function mistakesIn(events: ReadonlyArray<Event>): unknown {
  return events.findLast(({name}) => name === 'stand')?.data.meldingen
}

describe('a page', () => {
  test('is the page that a build writes, but for one script at its head', async () => {
    const {get, effects} = await openPreview(files)
    const options = {root: '/rapport', overlays: [], program: '/programma', out: '/uit', edition: undefined, pdf: true}
    expect((await build(options, effects)).published).toEqual(['openbaar', 'vertrouwelijk'])
    for (const name of ['index.html', 'een.html', 'indicatoren.html', 'zoeken.html']) {
      const built = Buffer.from(await effects.readFile(`/uit/openbaar/${name}`)).toString()
      const {status, body} = await get(`/openbaar/${name}`)
      expect(status).toBe(200)
      expect(String(body)).toMatch(/<head><script src="\/-\/voorvertoning\.js\?versie=\w+"><\/script>\n<meta/)
      // On which page of the PDF a figure is, is known only when there is one.
      const withoutPages = built.replace(/ <a class="pdf-page"[^>]*>[^<]*<\/a>/g, '')
      expect(String(body).replace(/<script src="\/-\/[^>]+><\/script>/, '')).toBe(withoutPages)
    }
    for (const contents of effects.files.values()) expect(Buffer.from(contents).includes('/-/voorver')).toBe(false)
  })

  test('comes with its style, its pictures of figures and its data, from memory', async () => {
    const {get, effects} = await openPreview(files)
    const before = [...effects.files.keys()]
    expect((await get('/openbaar/style.css')).headers['Content-Type']).toBe('text/css; charset=utf-8')
    expect(String((await get('/openbaar/een.html')).body)).toContain('<svg')
    expect(String((await get('/openbaar/data/reeks.csv')).body)).toContain('1250')
    expect((await get('/')).headers.Location).toBe('/openbaar/index.html')
    expect([...effects.files.keys()]).toEqual(before)
  })
})

describe('after a change', () => {
  test('those who have the page open are sent it, and nobody else anything but the news', async () => {
    const {listen, save} = await openPreview(files)
    const [one, other] = [await listen('openbaar', 'een.html'), await listen('openbaar', 'twee.html')]
    expect([pagesIn(one).length, pagesIn(other).length]).toEqual([1, 1])
    await save({'content/01-een.md': chapter('Het zijn er nu :waarde[reeks/totaal/2025].\n\n::kpi{#reeks}')})
    expect(wordsOf(pagesIn(one)[1])).toContain('Het zijn er nu 1.250.')
    expect(pagesIn(other)).toHaveLength(1)
  })

  test('figures in sentences, tables and charts follow their dataset', async () => {
    const {listen, save} = await openPreview(files)
    const events = await listen('openbaar', 'een.html')
    await save({'data/reeks.json': dataset('reeks').replace('1250', '1775')})
    const [before = '', after = ''] = pagesIn(events)
    expect(wordsOf(after)).toContain('Het zijn er 1.775.')
    const chart = (page: string): string => /<svg[\s\S]*<\/svg>/.exec(page)?.[0] ?? ''
    expect(chart(after)).not.toBe(chart(before))
    expect(after).not.toContain('1.250')
  })

  test('a page that was opened before the last change is sent at once, one that is the same is not', async () => {
    const {get, listen} = await openPreview(files)
    const version = /versie=(\w+)/.exec(String((await get('/openbaar/een.html')).body))?.[1] ?? ''
    expect(pagesIn(await listen('openbaar', 'een.html', version))).toHaveLength(0)
    expect(pagesIn(await listen('openbaar', 'een.html', 'anders'))).toHaveLength(1)
  })

  test('a list of changes since an earlier edition follows as well, when all is examined', async () => {
    const list = {'content/03-lijst.md': chapter('::wijzigingen{sinds=voorjaar-2025}')}
    const edition = String(basics['content/editie.yaml'])
      .replace('voorjaar-2026', 'voorjaar-2025')
      .replace('2026-', '2025-')
    const kept = {...files, 'content/03-lijst.md': chapter(''), 'content/editie.yaml': edition}
    const earlier = Object.entries(kept).map(([name, text]) => [`data/edities/voorjaar-2025/${name}`, text] as const)
    const {listen, save} = await openPreview({...files, ...list, ...Object.fromEntries(earlier)})
    const events = await listen('openbaar', 'lijst.html')
    expect(wordsOf(pagesIn(events)[0])).toContain('De manier van rapporteren is niet veranderd')

    const renamed = {'content/02-twee.md': chapter('Een tweede hoofdstuk.', 'titel: Nieuw\nrubricering: openbaar')}
    await save(renamed)
    expect(mistakesIn(events)).toMatchObject([{regel: 'wijziging-zonder-melding'}])
    const soort = {id: 'm1', rubricering: 'openbaar', editie: 'voorjaar-2026', soort: 'hernoemd', onderwerp: 'twee'}
    const wijzigingen = [{...soort, van: 'Proef', reden: 'Duidelijker.'}]
    await save({'data/register/wijzigingen.json': JSON.stringify({wijzigingen})})
    expect(mistakesIn(events)).toEqual([])
    expect(wordsOf(pagesIn(events).at(-1))).toContain('Hernoemd: ‘Proef’ heet nu ‘Nieuw’')
  })

  test('of a style sheet or a template the page is loaded anew', async () => {
    const {listen, save, effects} = await openPreview(files)
    const events = await listen('openbaar', 'een.html')
    await effects.writeFile('/programma/templates/html/style.css', 'body { color: red }')
    await save({})
    expect(events.map(({name}) => name)).toContain('herladen')
  })

  test('a newer one takes the place of one that is under way', async () => {
    let isSlow = false
    let release: () => void = () => {}
    const {preview, said, save, listen} = await openPreview(files, async (folders, effects) => {
      const snapshot = await takeSnapshot(folders, effects)
      if (isSlow) await new Promise<void>((resolve) => (release = resolve))
      return snapshot
    })
    const events = await listen('openbaar', 'een.html')
    isSlow = true
    const slow = save({'content/01-een.md': chapter('Wordt :nooit[getoond].')})
    await new Promise((resolve) => setTimeout(resolve, 200))
    isSlow = false
    await save({'content/01-een.md': chapter('Wordt getoond.')})
    release()
    await slow
    await preview.refresh()
    expect(said.flat()).toEqual([])
    expect(pagesIn(events).at(-1)).toContain('Wordt getoond.')
  })
})

describe('a mistake', () => {
  test('in a chapter is shown with its place, its line with a mark, the sentence and the remedy, until it is mended', async () => {
    const {get, listen, save, said} = await openPreview(files)
    const events = await listen('openbaar', 'een.html')
    await save({'content/01-een.md': chapter('Het zijn er :waarde[reeks/totalen/2025].')})
    const mistake = {
      ernst: 'fout',
      plaats: 'content/01-een.md:6:13',
      zin: 'De gegevensset ‘reeks’ heeft geen rij ‘totalen’.',
      regel: 'onbekende-rij',
      bron: '    Het zijn er :waarde[reeks/totalen/2025].\n                ^\n',
      raad: 'Kies een van: totaal.',
    }
    expect(mistakesIn(events)).toEqual([mistake])
    expect(said.at(-1)).toMatchObject([{message: mistake.zin, excerpt: mistake.bron, remedy: mistake.raad}])
    expect(wordsOf((await get('/openbaar/een.html')).body)).toContain('Het zijn er 1.250.')
    await save({'content/01-een.md': chapter('Het zijn er weer :waarde[reeks/totaal/2025].')})
    expect(mistakesIn(events)).toEqual([])
    expect(wordsOf(pagesIn(events).at(-1))).toContain('Het zijn er weer 1.250.')
  })

  test('in a dataset likewise', async () => {
    const {listen, save} = await openPreview(files)
    const events = await listen('openbaar', 'twee.html')
    await save({'data/reeks.json': dataset('reeks').replace('"eenheid"', '"eenhied"')})
    expect(mistakesIn(events)).toMatchObject([
      {plaats: 'data/reeks.json:6:3', bron: expect.stringContaining('"eenhied": "vte"')},
    ])
    await save({'data/reeks.json': dataset('reeks')})
    expect(mistakesIn(events)).toEqual([])
  })

  test('from the beginning leaves nothing to see, and the report appears when it is mended', async () => {
    const {get, listen, save} = await openPreview({...files, 'content/01-een.md': '---\ntitel: Een\n---\n'})
    const {status, body} = await get('/')
    expect([status, String(body)]).toEqual([302, ''])
    expect((await get('/openbaar/een.html')).status).toBe(404)
    const events = await listen('openbaar', 'een.html')
    expect(mistakesIn(events)).toHaveLength(1)
    await save({'content/01-een.md': files['content/01-een.md']})
    expect(wordsOf(pagesIn(events)[0])).toContain('Het zijn er 1.250.')
  })

  test('in a report without a readable editie.yaml is told at any address', async () => {
    const {get, listen, save} = await openPreview({...files, 'content/editie.yaml': 'titel: ['})
    expect((await get('/')).status).toBe(503)
    const events = await listen('', 'index.html')
    expect(mistakesIn(events)).toMatchObject([{plaats: expect.stringMatching(/^content\/editie\.yaml:/)}])
    await save({'content/editie.yaml': 'titel: [\n'})
    expect(events.map(({name}) => name)).not.toContain('herladen')
  })
})

describe('what is classified', () => {
  const classified = {...files, 'content/02-twee.md': chapter(`Openbaar.\n\n${secret}`)}

  test('is told to readers of the annex, and to those of the public edition and the terminal only as a place', async () => {
    const {listen, said} = await openPreview(classified)
    const inAnnex = JSON.stringify(mistakesIn(await listen('vertrouwelijk', 'twee.html')))
    expect(inAnnex).toContain('Verzonnendam')
    expect(inAnnex).toContain('heeft geen kolom ‘2026’')
    for (const told of [mistakesIn(await listen('openbaar', 'twee.html')), said.at(-1)]) {
      const words = JSON.stringify(told)
      expect(words).toContain('content/02-twee.md')
      expect(words).not.toContain('Verzonnendam')
      expect(words).not.toContain('2026')
    }
  })

  test('stands on no page of the public edition, and on that of the annex with its level', async () => {
    const {get} = await openPreview({
      ...files,
      'content/02-twee.md': chapter(`Openbaar.\n\n${secret.replace('2026', '2025')}`),
    })
    expect(String((await get('/openbaar/twee.html')).body)).not.toContain('Verzonnendam')
    const annex = String((await get('/vertrouwelijk/twee.html')).body)
    expect(annex).toContain('Verzonnendam')
    expect(annex).toContain('<p class="band-level">Departementaal Vertrouwelijk</p>')
  })

  test('can be switched to from the same page, or from one that it does not have', async () => {
    const {get} = await openPreview({
      ...files,
      'content/02-twee.md': chapter(`Openbaar.\n\n${secret.replace('2026', '2025')}`),
    })
    expect((await get('/-/uitgave/vertrouwelijk/twee.html')).headers.Location).toBe('/vertrouwelijk/twee.html')
    expect((await get('/-/uitgave/vertrouwelijk/een.html')).headers.Location).toBe('/vertrouwelijk/index.html')
  })
})
