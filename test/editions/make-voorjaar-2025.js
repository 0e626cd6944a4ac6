// Makes data/edities/voorjaar-2025: an edition before the one in content/ and data/, rebuilt from it.
//
// Usage: node test/editions/make-voorjaar-2025.js
//
// What is known of that edition is what this one says of it: last year's figures, and how it was arranged (paragraph
// 2.5 under another title, digital transformation and information management in chapter 6, an indicator more in 1.2, a
// column less in 2.6, and so on). Nothing else is made up: text about 2025 and later is left out, and an indicator of
// which only newer figures are known stands without figures. Made once; run it again when the sources have changed.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')
const out = path.join(root, 'data/edities/voorjaar-2025')

const lastYear = 2024
const published = '2025-05-21'
const levels = /departementaal-vertrouwelijk|stg-/
/** Of a text: that it is about the year reported on now, or about what is new in this edition. */
const isNew =
  /202[56]|eigen hoofdstuk|eigen plaats|zeven hoofdstukken|vorige editie|voor het eerst|deze editie|Nieuw in dit rapport|dan voorheen|vijf speerpunten/i

const write = (name, contents) => {
  mkdirSync(path.dirname(path.join(out, name)), {recursive: true})
  writeFileSync(path.join(out, name), contents)
}
const print = (value) => `${JSON.stringify(value, null, 2)}\n`

// ---- figures ----

const datasets = new Map()
for (const name of readdirSync(path.join(root, 'data'))
  .filter((file) => file.endsWith('.json'))
  .sort()) {
  const dataset = JSON.parse(readFileSync(path.join(root, 'data', name), 'utf8'))
  if (dataset.rubricering === 'openbaar') datasets.set(dataset.id, rebuildDataset(dataset))
}
datasets.set('edf-ranglijst-financiering', {
  $schema: '../../../../src/load/schemas/dataset.schema.json',
  id: 'edf-ranglijst-financiering',
  titel: 'Plaats van Nederland op de ranglijst van financiering uit het Europees Defensiefonds',
  rubricering: 'openbaar',
  soort: 'positie',
  eenheid: 'e plaats',
  bron: 'Europese Commissie',
  definitie: 'Plaats van Nederland op de ranglijst van lidstaten naar het geld dat partijen uit dit fonds ontvangen.',
  zonderCijfers: 'De cijfers van deze indicator zijn niet bekend.',
})

function rebuildDataset(dataset) {
  // An example with invented figures is about no year.
  if (dataset.fictief) return {...dataset, $schema: `../../../${dataset.$schema}`}
  const {relaties: _, boodschap: __, ...rest} = dataset
  const known = {
    ...rest,
    $schema: `../../../${dataset.$schema}`,
    titel: (dataset.peildatum ?? '') > published ? dataset.titel.replaceAll('2025', String(lastYear)) : dataset.titel,
    ...(dataset.peildatum && {peildatum: lastYearOf(dataset.peildatum)}),
    ...(dataset.noten && {noten: dataset.noten.filter((note) => !isNew.test(note))}),
  }
  if (known.noten?.length === 0) delete known.noten
  for (const field of ['norm', 'streefwaarde']) if (known[field] && !isOpen(known[field])) delete known[field]
  if (dataset.zonderCijfers !== undefined) return known
  if (dataset.id === 'vertrekredenen-top6') return rebuildReasons(known)
  const columns = dataset.kolommen.filter((column) => isOpen(column) && !isLater(column))
  const ids = new Set(columns.map(({id}) => id))
  const isUndated = columns.every((column) => yearOf(column) === undefined)
  const hasOnlyNew = isUndated && (dataset.kolommen.some(isLater) || (dataset.peildatum ?? '') > published)
  if (columns.length === 0 || !columns.some(isMeasured) || hasOnlyNew) return withoutFigures(known)
  const isCut = columns.length < dataset.kolommen.length
  const kept = columns.filter((column) => !isCut || (column.rol !== 'verschil' && !refersTo(column, ids, dataset)))
  const breaks = dataset.trendbreuk?.filter((id) => ids.has(id)) ?? []
  const result = {
    ...known,
    kolommen: kept,
    rijen: dataset.rijen.filter(isOpen).map((row) => rebuildRow(row, kept)),
  }
  if (breaks.length > 0) return {...result, trendbreuk: breaks}
  const {trendbreuk: _1, trendbreukReden: _2, ...plain} = result
  return plain
}

function rebuildReasons(known) {
  const kolommen = known.kolommen
    .filter(({id}) => id !== 'reservisten')
    .map((column) => ({...column, periode: String(lastYear)}))
  const unknown = Object.fromEntries(kolommen.map(({id}) => [id, {ontbreekt: 'niet-bekend'}]))
  return {...known, kolommen, rijen: known.rijen.map((row) => ({...row, waarden: unknown}))}
}

function rebuildRow(row, columns) {
  const cells = Object.entries(row.waarden ?? {}).filter(
    ([id, cell]) => columns.some((column) => column.id === id) && isOpen(cell),
  )
  return {...row, ...(row.waarden && {waarden: Object.fromEntries(cells)})}
}

function withoutFigures({
  kolommen: _1,
  rijen: _2,
  norm: _3,
  streefwaarde: _4,
  trendbreuk: _5,
  trendbreukReden: _6,
  ...rest
}) {
  return {...rest, zonderCijfers: 'De cijfers over dat jaar zijn niet bekend.'}
}

function isOpen({rubricering = 'openbaar'}) {
  return rubricering === 'openbaar'
}

function isMeasured({rol}) {
  return rol === undefined || rol === 'realisatie'
}

function yearOf({id, periode = id}) {
  const years = [...String(periode).matchAll(/\d{4}/g)].map(([year]) => Number(year))
  return years.length === 0 ? undefined : Math.max(...years)
}

/** Measured after the year that the edition looks back on; a target for later was there already. */
function isLater(column) {
  const isAim = ['streefwaarde', 'norm', 'plan', 'toezegging'].includes(column.rol)
  return !isAim && (yearOf(column) ?? 0) > lastYear
}

function refersTo({berekening = ''}, ids, {kolommen}) {
  return kolommen.some(({id}) => !ids.has(id) && berekening.includes(id))
}

function lastYearOf(date) {
  return date > published ? `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` : date
}

// ---- registers ----

const readRegister = (name) => JSON.parse(readFileSync(path.join(root, `data/register/${name}.json`), 'utf8'))
const references = readRegister('verwijzingen')
const known = references.verwijzingen.filter((entry) => isOpen(entry) && (entry.datum ?? '') <= published)
const cited = new Set(known.map(({id}) => id))
const commitments = readRegister('toezeggingen')
const made = commitments.toezeggingen.filter(
  (entry) => isOpen(entry) && !isNew.test(print(entry)) && (!entry.bron || cited.has(entry.bron)),
)

// ---- text ----

const texts = new Map()
for (const name of readdirSync(path.join(root, 'content'), {recursive: true, encoding: 'utf8'}).sort()) {
  if (!name.endsWith('.md') || name.endsWith('README.md')) continue
  const text = readFileSync(path.join(root, 'content', name), 'utf8')
  if (levels.test(/^rubricering:.*$/m.exec(text)?.[0] ?? '')) continue
  if (name !== '17-digitaal/00-digitaal.md') texts.set(rename(name), text)
}
const targets = new Set([...datasets.keys(), ...[...texts.keys()].map((name) => path.basename(name, '.md').slice(3))])
const folders = [...texts.keys()].map((name) => path.dirname(name)).filter((folder) => folder !== '.')
for (const folder of folders) targets.add(folder.slice(3))

function rename(name) {
  return name.replace('17-digitaal/01-', '16-ondersteunen/04-').replace('17-digitaal/02-', '16-ondersteunen/05-')
}

function rebuildText(name, source) {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? []
  const id = path.basename(name, '.md').slice(3)
  const [prose, notes] = splitNotes(withoutClassified(body))
  const kept = new Map([...notes].filter(([, text]) => isKnown(text)))
  const blocks = prose
    .split(/\n{2,}/)
    .map((block) => block.replace(/\[\^(\w+)\]/g, (mark, label) => (kept.has(label) ? mark : '')).trim())
    .map(keepKnown)
    .filter((block) => block !== '')
  const text = withoutEmptyHeadings(arrange(id, blocks)).join('\n\n')
  const used = [...kept]
    .filter(([label]) => text.includes(`[^${label}]`))
    .map(([label, note]) => `[^${label}]: ${note}`)
  const title =
    id === 'diversiteit-en-inclusie' ? head.replace(/^titel:.*$/m, 'titel: Diverse vulling en iedereen doet mee') : head
  return `---\n${title}\n---\n\n${[text, ...used].filter((part) => part !== '').join('\n\n')}\n`.replace(
    /\n\n\n+/g,
    '\n\n',
  )
}

function withoutClassified(text) {
  const open = []
  return text
    .split('\n')
    .filter((line) => {
      const [, start] = /^(:{3,})[a-z]/.exec(line) ?? []
      const [, end] = /^(:{3,})\s*$/.exec(line) ?? []
      if (start !== undefined) open.push(start.length)
      if (end !== undefined) open.pop()
      return start === undefined && end === undefined && open.length === 0
    })
    .join('\n')
}

function splitNotes(text) {
  const notes = new Map()
  const prose = text.replace(/^\[\^(\w+)\]: (.*(?:\n(?!\n|\[\^).*)*)/gm, (_, label, note) => {
    notes.set(label, note)
    return ''
  })
  return [prose, notes]
}

/** A block, or what of a list was known then. */
function keepKnown(block) {
  if (/^#/.test(block)) return isNew.test(block) ? '' : block
  const items = block.split(/\n(?=(?:[-*]|\d+\.) )/)
  if (items.length > 1) return items.filter(isKnown).join('\n')
  return isKnown(block) ? block : ''
}

function isKnown(text) {
  if (isNew.test(text.replace(/:[a-z]+\[[^\]]*\]|\{#[^}]*\}/g, '')) || levels.test(text) || text.includes('!['))
    return false
  const cells = [...text.matchAll(/:(waarde|verschil|groei|procentpunt|aandeel)\[([^\]]*)\](?:\{([^}]*)\})?/g)]
  return (
    cells.every(([, kind, label, attributes]) => isFigure(kind, label, attributes)) &&
    [...text.matchAll(/:zie\[([^\]]*)\]/g)].every(([, id]) => targets.has(id)) &&
    [...text.matchAll(/:verwijzing\[([^\]]*)\]/g)].every(([, id]) => cited.has(id)) &&
    [...text.matchAll(/::kpi\{#([a-z0-9-]+)/g)].every(([, id]) => datasets.has(id))
  )
}

function isFigure(kind, label, attributes = '') {
  const [id, row, ...columns] = label.split('/')
  const rows = [row, ...(kind === 'aandeel' ? [/van=([a-z0-9-]+)/.exec(attributes)?.[1]] : [])]
  return rows.every((each) => {
    const cells = datasets.get(id)?.rijen?.find((one) => one.id === each)?.waarden
    return columns.every((column) => cells?.[column] !== undefined && cells[column].ontbreekt === undefined)
  })
}

/** How a text was arranged before. */
function arrange(id, blocks) {
  if (id === 'samenleving') return dropPart(blocks, '## Weerbaarheid')
  if (id === 'rapportage-in-ontwikkeling')
    return dropPart(dropPart(blocks, '## Wijzigingen in deze editie'), '## Wat later verandert')
  if (id === 'samenvatting') return dropPart(blocks, '## Digitale transformatie')
  if (id === 'samenwerking') {
    const at = blocks.findIndex((block) => block.includes('::kpi{#edf-ranglijst-entiteiten'))
    return [...blocks.slice(0, at), '::kpi{#edf-ranglijst-financiering}', ...blocks.slice(at)]
  }
  if (id === 'digitale-transformatie') {
    const figures = blocks.filter((block) => block.startsWith('::kpi'))
    const words = blocks.filter((block) => !/^#|^::kpi/.test(block))
    return ['## Doelstelling', ...words.slice(0, 1), ...figures, '## Toelichting', ...words.slice(1)]
  }
  if (id === 'onvolkomenheden') {
    const at = blocks.indexOf('### Beveiliging militaire objecten')
    const next = blocks.findIndex((block, position) => position > at && block.startsWith('#'))
    return [...blocks.slice(0, at + 2), ...(next < 0 ? [] : blocks.slice(next))]
  }
  return blocks
}

/** Leaves out a heading with what stands below it. */
function dropPart(blocks, heading) {
  const at = blocks.indexOf(heading)
  const depth = heading.indexOf(' ')
  const next = blocks.findIndex((block, position) => position > at && /^#/.test(block) && block.indexOf(' ') <= depth)
  return at < 0 ? blocks : [...blocks.slice(0, at), ...(next < 0 ? [] : blocks.slice(next))]
}

function withoutEmptyHeadings(blocks) {
  const depthOf = (block) => (/^#/.test(block ?? '') ? block.indexOf(' ') : undefined)
  const kept = blocks.filter((block, at) => {
    const depth = depthOf(block)
    if (depth === undefined) return true
    const next = depthOf(blocks[at + 1])
    return at + 1 < blocks.length && (next === undefined || next > depth)
  })
  return kept.length === blocks.length ? kept : withoutEmptyHeadings(kept)
}

// ---- the folder ----

rmSync(out, {recursive: true, force: true})
const edition = readFileSync(path.join(root, 'content/editie.yaml'), 'utf8')
write(
  'content/editie.yaml',
  edition
    .replace(/^editie:.*$/m, 'editie: voorjaar-2025')
    .replace(/^verslagperiode:.*$/m, `verslagperiode: ${lastYear}`)
    .replace(/^datum:.*$/m, `datum: ${published}`)
    .replace(
      /^verantwoording:.*$/m,
      'verantwoording: Nagebouwde eerdere editie om mee te vergelijken, en geen uitgave van het Ministerie van Defensie.',
    )
    .replace(/^ {2}vertrouwelijk:.*\n(?: {4}.*\n)*/m, ''),
)
for (const [name, source] of texts) write(`content/${name}`, rebuildText(name, source))
const placed = new Set(
  [...texts].flatMap(([name, source]) =>
    [...rebuildText(name, source).matchAll(/::kpi\{#([a-z0-9-]+)/g)].map(([, id]) => id),
  ),
)
for (const [id, dataset] of datasets) {
  if (!placed.has(id)) throw new Error(`${id} is placed nowhere`)
  write(`data/${id}.json`, print(dataset))
}
const schema = (register) => ({...register, $schema: `../../../${register.$schema}`})
write('data/register/verwijzingen.json', print({...schema(references), verwijzingen: known}))
const answered = made.filter(
  ({paragraaf, datasets: ids = []}) => (!paragraaf || targets.has(paragraaf)) && ids.every((id) => datasets.has(id)),
)
write('data/register/toezeggingen.json', print({...schema(commitments), toezeggingen: answered}))
write('data/register/wijzigingen.json', print({...schema(readRegister('wijzigingen')), wijzigingen: []}))
