import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {type Line, stages} from '../../src/build.ts'
import {publicLevel} from '../../src/model/classification.ts'
import type {Dataset} from '../../src/model/dataset.ts'
import type {Sources} from '../../src/model/sources.ts'
import type {Cleared, DrawnView, View} from '../../src/model/view.ts'

/** A line with a leak in it: `secret` gives what the sources of this run hide. */
export type Leak = (secret: () => Secret) => Partial<Line>

/** Facts about the classified parts of a report, such as a careless stage might let through. */
export interface Secret {
  /** How many blocks, sections, chapters, rows and columns are classified. */
  readonly count: number
  /** Their words. */
  readonly words: string
  /** Their largest figure. */
  readonly largest: number
  /** A number that differs whenever anything of the above does: for leaks that are no words. */
  readonly digest: number
}

/** What the sources hide from the public. */
export function describeSecret(sources: Sources): Secret {
  const words: string[] = []
  const figures: number[] = []
  let count = 0
  for (const text of sources.chapters.flatMap((chapter) => [chapter, ...chapter.sections])) {
    if (text.level !== publicLevel) {
      count++
      words.push(text.id, text.title, JSON.stringify(text.body))
    }
    visit(text.body, 'classified', (node) => {
      count++
      words.push(JSON.stringify(node))
    })
  }
  for (const dataset of sources.datasets.values()) {
    for (const axis of [...dataset.rows, ...dataset.columns]) {
      if (axis.level === publicLevel) continue
      count++
      words.push(axis.id)
    }
    for (const cell of dataset.rows.flatMap((row) => [...row.cells.values()])) {
      if (cell.level === publicLevel) continue
      words.push(cell.type === 'number' ? String(cell.value) : cell.text)
      if (cell.type === 'number') figures.push(cell.value)
    }
  }
  const text = words.join(' ')
  let digest = count
  for (const character of text) digest = (digest * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return {count, words: text, largest: Math.max(0, ...figures), digest}
}

/** One leak for each channel that issue and handbook name; each is switched on alone. */
export const leaks: Readonly<Record<string, Leak>> = {
  'visible text': inPage(({digest}) => `<p>${digest}</p>`),
  comments: inPage(({words}) => `<!-- ${words.length} -->`),
  classes: inPage(({digest}) => `<span class="k${digest}"></span>`),
  'data attributes': inPage(({digest}) => `<span data-k="${digest}"></span>`),
  ARIA: inPage(({digest}) => `<span role="img" aria-label="${digest}"></span>`),
  'JSON-LD': inPage(({digest}) => `<script type="application/ld+json">{"n":${digest}}</script>`),
  'social tags': inPage(({digest}) => `<meta property="og:n" content="${digest}">`),
  anchors: inPage(({digest}) => `<a id="plaats-${digest}"></a>`),
  'layout gaps': inPage(({count}) => '<div></div>'.repeat(count)),
  sizes: inPage(({count}) => ' '.repeat(count)),
  'file set': withFile(({count}) => [`extra-${count}.html`, '']),
  'file names': withFile(({words}) => [`${words.length}.html`, '']),
  'search index': onHtml((files, {digest}) =>
    change(files, 'search-index.js', (index) => index.replace('[', `[["","${digest}","",""],`)),
  ),
  'site map': withFile(({count}) => ['sitemap.xml', '<url/>'.repeat(count)]),
  'source maps': withFile(({digest}) => ['style.css.map', String(digest)]),
  contents: onHtml((files, {count}) =>
    change(files, 'index.html', (html) => html.replace('</main>', `${'<li></li>'.repeat(count)}</main>`)),
  ),
  'hashes and manifest': (secret) => ({
    write: async (outputs, view, folder, effects) => {
      const told = await stages.write(outputs, view, folder, effects)
      const manifest = Buffer.from(await effects.readFile(`${folder}/manifest.json`)).toString()
      await effects.writeFile(`${folder}/manifest.json`, `${manifest}${' '.repeat(secret().digest % 7)}`)
      return told
    },
  }),
  timestamps: onHtml((files, {digest}) =>
    change(files, 'style.css', (css) => `${css}/* ${new Date(digest * 1000).toISOString()} */`),
  ),
  logs: onHtml((files, {count}) => {
    files[0]?.info(`${count} blocks left out`)
    return files
  }),
  caches: (secret) => ({
    write: async (outputs, view, folder, effects) => {
      const told = await stages.write(outputs, view, folder, effects)
      await effects.writeFile(`${folder}/.cache/${secret().digest}`, '')
      return told
    },
  }),
  'numbers of sections': onView((view, {count}) => ({
    ...view,
    chapters: view.chapters.map((chapter) => ({
      ...chapter,
      sections: chapter.sections.map((section) => ({...section, number: `${section.number}${count}`})),
    })),
  })),
  'numbers of figures': onView((view, {count}) => ({
    ...view,
    figures: new Map([...view.figures].map(([id, figure]) => [id, {...figure, number: String(count)}])),
  })),
  'numbers of footnotes and text': onView((view, {digest}) => ({
    ...view,
    chapters: view.chapters.map((chapter) => ({
      ...chapter,
      footnotes: [...chapter.footnotes, {number: digest, level: publicLevel, children: []}],
    })),
  })),
  'sort orders': onDataset((dataset, {digest}) =>
    digest % 2 ? {...dataset, rows: [...dataset.rows].reverse()} : dataset,
  ),
  totals: onDataset((dataset, {largest}) => ({...dataset, notes: [`Totaal ${largest}`]})),
  'axis domains': onDataset((dataset, {largest}) => ({
    ...dataset,
    standard: {
      value: largest,
      direction: undefined,
      title: undefined,
      text: undefined,
      period: undefined,
      row: undefined,
      level: publicLevel,
    },
  })),
  'colour scales': onCharts((svg, {digest}) => svg.replaceAll('#154273', `#15${String(digest).padStart(4, '0')}`)),
  legends: onCharts((svg, {digest}) => svg.replace('</svg>', `<text>${digest}</text></svg>`)),
  'rounded-away digits': onCharts((svg, {digest}) => svg.replace(/d="M([\d.]+)/, `d="M$1${digest}`)),
  'alternative texts': onCharts((svg, {digest}) => svg.replace('</desc>', `${digest}</desc>`)),
  'columns of downloads': onData((files, {count}) =>
    change(files, 'data/personeel.csv', (csv) => csv.replace('\r\n', `${','.repeat(count)}\r\n`)),
  ),
  'empty rows of downloads': onData((files, {count}) =>
    change(files, 'data/personeel.csv', (csv) => csv + '\r\n'.repeat(count)),
  ),
  'schemas of downloads': onData((files, {digest}) =>
    change(files, 'data/datapackage.json', (json) => json.replace('"string"', `"string${digest}"`)),
  ),
}

/** Leaks that only a PDF can have. */
export const pdfLeaks: Readonly<Record<string, Leak>> = {
  'page breaks and page count': onPdfView((view, {count}) => withParagraphs(view, count * 40)),
  'Info and XMP': onPdfView((view, {digest}) => ({
    ...view,
    publication: {...view.publication, title: `${view.publication.title} ${digest}`},
  })),
  'bookmarks and named destinations': onPdfView((view, {digest}) => ({
    ...view,
    chapters: view.chapters.map((chapter) => ({...chapter, title: `${chapter.title} ${digest}`})),
  })),
  'font subsets': onPdfView((view, {digest}) => ({
    ...view,
    publication: {...view.publication, statement: String.fromCodePoint(0x100 + (digest % 60))},
  })),
  'structure tree and alt texts': onPdfView((view, {digest}) => ({
    ...view,
    charts: new Map(
      [...view.charts].map(([id, chart]) => [id, {...chart, description: `${chart.description} ${digest}`}]),
    ),
  })),
  'document ID': onPdf(
    (pdf, {digest}) => pdf.replace(/\/ID\s*\[\s*\((.)/s, `/ID [(${String.fromCharCode(65 + (digest % 26))}`),
    /\/ID/,
  ),
  'number of objects': onPdf((pdf, {count}) => pdf + '\n9999 0 obj\nnull\nendobj'.repeat(count)),
  'order of objects': onPdf((pdf, {digest}) => `${pdf}\n%${digest % 2 ? 'ab' : 'ba'}${digest}`),
  'older revisions': onPdf((pdf, {digest}) => `${pdf}\n${digest}\n%%EOF`),
  'attachments and annotations': onPdf((pdf, {digest}) => `${pdf}\n<</Type/EmbeddedFile/N ${digest}>>`),
}

type PageChange = (files: ReadonlyArray<VFile>, secret: Secret) => ReadonlyArray<VFile>

function change(files: ReadonlyArray<VFile>, path: string, edit: (text: string) => string): ReadonlyArray<VFile> {
  if (!files.some((file) => file.path === path)) throw new Error(`No ${path} to leak into`)
  return files.map((file) => (file.path === path ? new VFile({path, value: edit(String(file))}) : file))
}

function onHtml(edit: PageChange): Leak {
  return (secret) => ({renderHtml: (view) => edit([...stages.renderHtml(view)], secret())})
}

function onData(edit: PageChange): Leak {
  return (secret) => ({renderData: (view) => edit([...stages.renderData(view)], secret())})
}

function inPage(markup: (secret: Secret) => string): Leak {
  return onHtml((files, secret) =>
    change(files, 'start.html', (html) => html.replace('</main>', `${markup(secret)}</main>`)),
  )
}

function withFile(make: (secret: Secret) => readonly [string, string]): Leak {
  return onHtml((files, secret) => {
    const [path, value] = make(secret)
    return [...files, new VFile({path, value})]
  })
}

function onView(edit: (view: Cleared<View>, secret: Secret) => Cleared<View>): Leak {
  return (secret) => ({resolve: (view) => edit(stages.resolve(view), secret())})
}

function onDataset(edit: (dataset: Dataset, secret: Secret) => Dataset): Leak {
  return onView((view, secret) => ({
    ...view,
    printed: new Map([...view.printed].map(([id, dataset]) => [id, edit(dataset, secret)])),
  }))
}

function onCharts(edit: (svg: string, secret: Secret) => string): Leak {
  return (secret) => ({
    drawCharts: async (view, effects) => {
      const drawn = await stages.drawCharts(view, effects)
      const charts = [...drawn.charts].map(([id, chart]) => [id, {...chart, svg: edit(chart.svg, secret())}] as const)
      return {...drawn, charts: new Map(charts)}
    },
  })
}

function onPdfView(edit: (view: Cleared<DrawnView>, secret: Secret) => Cleared<DrawnView>): Leak {
  return (secret) => ({
    renderPdf: (view, isArchived, effects) => stages.renderPdf(edit(view, secret()), isArchived, effects),
  })
}

function onPdf(edit: (pdf: string, secret: Secret) => string, has = /%PDF/): Leak {
  return (secret) => ({
    renderPdf: async (view, isArchived, effects) => {
      const files = await stages.renderPdf(view, isArchived, effects)
      return files.map((file) => {
        const pdf = Buffer.from(file.value as Uint8Array).toString('latin1')
        if (!has.test(pdf)) throw new Error('nothing in the PDF to leak into')
        return new VFile({path: file.path, value: Buffer.from(edit(pdf, secret()), 'latin1')})
      })
    },
  })
}

function withParagraphs(view: Cleared<DrawnView>, count: number): Cleared<DrawnView> {
  const paragraph = {type: 'paragraph' as const, children: [{type: 'text' as const, value: 'Wit.'}]}
  const chapters = view.chapters.map((chapter) => ({
    ...chapter,
    body: {...chapter.body, children: [...chapter.body.children, ...Array.from({length: count}, () => paragraph)]},
  }))
  return {...view, chapters}
}
