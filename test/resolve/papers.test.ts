import {toString as plainText} from 'mdast-util-to-string'
import {expect, test} from 'vitest'
import {drawCharts} from '../../src/chart/draw-charts.ts'
import {diskEffects} from '../../src/effects.ts'
import {renderHtml} from '../../src/html/render-html.ts'
import {renderPapers} from '../../src/pdf/render-papers.ts'
import {findFaults} from '../html/html-validate.ts'
import {readPdf} from '../pdf/read-pdf.ts'
import {chapter, dataset, type Files, messagesOf, viewOf} from '../report.ts'
import {readTemplates} from '../templates.ts'

function paper(kind: string, text: string, fields = 'rubricering: openbaar'): string {
  return `---\ntitel: Het stuk\nsoort: ${kind}\n${fields}\n---\n\n${text}\n`
}

const answers = `## Vraag

Hoeveel?

## Antwoord

Er zijn er :waarde[getallen/totaal/2025]; zie :zie[getallen].[^n]

:::departementaal-vertrouwelijk
## Vraag

Waar dan?

## Antwoord

In het geheime bos.
:::

## Vraag

Wie?

## Vraag

Wanneer?

## Antwoord

Nu.

[^n]: Een noot.`

const files: Files = {
  'content/01-een.md': chapter('::kpi{#getallen}', 'titel: Een\nrubricering: openbaar'),
  'content/brieven/antwoorden.md': paper('vragen-en-antwoorden', answers),
  'content/brieven/geheim.md': paper(
    'voorlegger',
    ['Aanleiding', 'Doel', 'Beslispunten', 'Stand van zaken', 'Bijlagen']
      .map((head) => `## ${head}\n\nTekst.`)
      .join('\n\n'),
    'rubricering: departementaal-vertrouwelijk\nkenmerk: K-12\naan: [Het overleg, Den Haag]\nondertekening: Het hoofd',
  ),
  'data/getallen.json': dataset('getallen'),
}

const templates = readTemplates()

test('questions are numbered within an edition, and each answer says which it answers', async () => {
  const view = await viewOf(files)
  const headings = view.papers[0]?.body.children.filter(({type}) => type === 'heading').map((node) => plainText(node))
  expect(headings).toEqual(['Vraag 1', 'Antwoord op vraag 1', 'Vraag 2', 'Vraag 3', 'Antwoord op de vragen 2 en 3'])
  expect(view.chapters.map(({id}) => id)).toEqual(['een'])
  expect(view.papers.map(({id}) => id)).toEqual(['antwoorden'])
  expect(await messagesOf(files)).toEqual([])
})

test('a paper is a page and a PDF of its own, with the figures of the report and links into it', async () => {
  const view = await drawCharts({...(await viewOf(files)), templates}, diskEffects)
  const html = new Map([...renderHtml(view)].map((file) => [file.path, String(file)]))
  const page = html.get('antwoorden.html') ?? ''
  expect(page).toMatch(/Er zijn er [^;]*1\.250[^;]*; zie <a [^>]*href="een\.html#getallen"[^>]*>figuur\s1<\/a>/)
  expect(page).toContain('href="#antwoorden-vraag-3"')
  expect(html.get('stukken.html')).toContain('<a href="brieven/antwoorden.pdf" type="application/pdf">')
  for (const path of ['antwoorden.html', 'stukken.html']) expect(findFaults(html.get(path) ?? '')).toEqual([])
  expect([...html.values()].join()).not.toMatch(/geheime bos|geheim\.html/)

  const pdfs = await renderPapers(view, diskEffects)
  expect(pdfs.map(({path}) => path)).toEqual(['brieven/antwoorden.pdf'])
  const pdf = await readPdf(pdfs[0]?.value as Uint8Array)
  const text = pdf.pages.flatMap(({lines}) => lines.map((line) => line.text)).join('\n')
  expect(pdf).toMatchObject({title: 'Vragen en antwoorden: Het stuk', language: 'nl', isMarked: true})
  expect(text).toMatch(/Er zijn er 1\.250; zie figuur\s1/)
  expect(text).toMatch(/1 Een noot\./)
  expect(text).not.toContain('bos')
})

test('a classified paper stands in the annex only, with its level on it', async () => {
  const view = await drawCharts({...(await viewOf(files, 'vertrouwelijk')), templates}, diskEffects)
  expect(view.papers.map(({id}) => id)).toEqual(['antwoorden', 'geheim'])
  const pdfs = await renderPapers(view, diskEffects)
  const note = pdfs.find(({path}) => path === 'brieven/geheim.pdf')
  const [first] = (await readPdf(note?.value as Uint8Array)).pages
  const words = first?.lines.map(({text}) => text) ?? []
  expect(words[0]).toBe('DEPARTEMENTAAL VERTROUWELIJK')
  expect(words.join('\n')).toMatch(/K-12[\s\S]*Het hoofd[\s\S]*bladzijde 1 van 1/)
})
