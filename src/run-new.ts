import path from 'node:path'
import {parseArgs} from 'node:util'
import {load} from './load/load.ts'
import {isCovered, isLevel, type Level, levels} from './model/classification.ts'
import type {Effects} from './model/effects.ts'
import type {SourceChapter, Sources} from './model/sources.ts'
import type {CommandOutcome} from './run-build.ts'
import {runNewEdition} from './run-new-edition.ts'
import {findNumber} from './scaffold/find-number.ts'
import {toId} from './scaffold/to-id.ts'
import {writeChange} from './scaffold/write-change.ts'
import {writeDataset} from './scaffold/write-dataset.ts'
import {writeChapter, writeSection} from './scaffold/write-text.ts'

export const newUsage = `  npm run nieuw -- hoofdstuk TITEL --rubricering NIVEAU [--na HOOFDSTUK] [--root MAP]
  npm run nieuw -- paragraaf TITEL --rubricering NIVEAU --hoofdstuk HOOFDSTUK [--na PARAGRAAF] [--root MAP]
  npm run nieuw -- indicator TITEL --rubricering NIVEAU [--eenheid TEKST] [--bron TEKST] [--eigenaar TEKST] [--peildatum DATUM] [--root MAP]
  npm run nieuw -- editie NAAM --datum DATUM [--verslagperiode JAAR] [--root MAP]
`

/** A file to be made, and what its maker does next. */
interface Made {
  readonly file: string
  readonly contents: string
  readonly next: string
}

/**
 * Makes the file of a new chapter, section or indicator, at its place and with what each needs; or rolls the report over
 * to its next edition.
 *
 * The level has to be said: nothing is public because nobody said anything. Nothing that is there is changed, and an id
 * that is taken is refused. `program` is where the templates are.
 */
export async function runNew(args: ReadonlyArray<string>, program: string, effects: Effects): Promise<CommandOutcome> {
  const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true})
  const [kind = '', title = '', ...more] = positionals
  const root = path.resolve(values.root ?? '.')
  const make = makers[kind]
  if (make === undefined && kind !== 'editie')
    return end(2, 'Kies wat u wilt maken: hoofdstuk, paragraaf, indicator of editie.')
  const id = toId(title)
  if (id === '' || more.length > 0)
    return end(2, 'Geef één titel; zet haar tussen aanhalingstekens als er spaties in staan.')
  if (make === undefined) return makeEdition(id)
  const level = values.rubricering ?? ''
  if (!isLevel(level)) return end(2, `Noem het niveau met --rubricering: ${levels.join(', ')}.`)
  const sources = await load({root, overlays: [], program}, effects)
  if (listIds(sources).includes(id)) return end(1, `Het id ‘${id}’ bestaat al. Kies een andere titel.`)
  const made = make({id, title, level, values, sources})
  if (typeof made === 'string') return end(1, made)
  if (await effects.exists(path.join(root, made.file))) return end(1, `Het bestand ${made.file} bestaat al.`)
  await effects.writeFile(path.join(root, made.file), made.contents)
  const change = kind === 'indicator' ? '' : writeChange({id, title, level}, values.hoofdstuk, sources)
  return {code: 0, output: `${made.file} is gemaakt. ${made.next}\n${change}`, messages: ''}

  async function makeEdition(name: string): Promise<CommandOutcome> {
    const {datum: date = '', verslagperiode} = values
    if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date)) return end(2, 'Noem de datum: --datum JJJJ-MM-DD.')
    const {publication} = await load({root, overlays: [], program}, effects)
    const reportingPeriod = verslagperiode ?? publication.reportingPeriod
    return runNewEdition({id: name, date, reportingPeriod}, root, program, effects)
  }
}

const options = {
  root: {type: 'string'},
  rubricering: {type: 'string'},
  hoofdstuk: {type: 'string'},
  na: {type: 'string'},
  eenheid: {type: 'string'},
  bron: {type: 'string'},
  eigenaar: {type: 'string'},
  peildatum: {type: 'string'},
  datum: {type: 'string'},
  verslagperiode: {type: 'string'},
} as const

interface Wish {
  readonly id: string
  readonly title: string
  readonly level: Level
  readonly values: Readonly<Partial<Record<keyof typeof options, string>>>
  readonly sources: Sources
}

/** What can be made, each by its Dutch name; a sentence where it cannot. */
const makers: Readonly<Record<string, (wish: Wish) => Made | string>> = {
  hoofdstuk({id, title, level, values: {na}, sources: {chapters}}) {
    const after = na === undefined ? undefined : chapters.find((chapter) => chapter.id === na)
    if (na !== undefined && after === undefined) return refuseUnknown('hoofdstuk', na, chapters)
    const number = findNumber(chapters.map(numberOfChapter), after && numberOfChapter(after))
    if (number === undefined) return noRoom
    const next = 'Schrijf de inleiding, en maak paragrafen met: npm run nieuw -- paragraaf.'
    return {file: `content/${number}-${id}/00-${id}.md`, contents: writeChapter(title, level), next}
  },
  paragraaf({id, title, level, values: {hoofdstuk = '', na}, sources: {chapters}}) {
    const chapter = chapters.find((each) => each.id === hoofdstuk)
    if (chapter === undefined) return refuseUnknown('hoofdstuk', hoofdstuk, chapters)
    const folder = path.posix.dirname(chapter.file.path)
    if (folder === 'content')
      return `Het hoofdstuk ‘${hoofdstuk}’ is één bestand. Maak er een map van; zie content/README.md.`
    if (!isCovered(chapter.level, level)) return `Het hoofdstuk is ${chapter.level}; een paragraaf is minstens zo hoog.`
    const {sections} = chapter
    const after = na === undefined ? undefined : sections.find((section) => section.id === na)
    if (na !== undefined && after === undefined) return refuseUnknown('paragraaf', na, sections)
    const number = findNumber(
      sections.map(({file}) => numberOf(path.posix.basename(file.path))),
      after && numberOf(path.posix.basename(after.file.path)),
    )
    if (number === undefined) return noRoom
    const next = 'Schrijf de tekst onder de koppen, en controleer met: npm run check.'
    return {file: `${folder}/${number}-${id}.md`, contents: writeSection(title, level), next}
  },
  indicator({id, title, level, values, sources: {publication}}) {
    const {eenheid: unit, bron: source, eigenaar: owner, peildatum: referenceDate} = values
    const year = Number(publication.reportingPeriod.slice(0, 4))
    const contents = writeDataset({id, title, level, unit, source, owner, referenceDate, year})
    const next = `Vul de cijfers in, en plaats haar in een paragraaf met: ::kpi{#${id}}.`
    return {file: `data/${id}.json`, contents, next}
  },
}

const noRoom =
  'Er is daar geen nummer vrij. Geef de bestanden erna een hoger nummer, of kies een andere plaats met --na.'

function refuseUnknown(kind: string, id: string, known: ReadonlyArray<{readonly id: string}>): string {
  return `Er is geen ${kind} ‘${id}’. Kies een van: ${known.map((each) => each.id).join(', ')}.`
}

function numberOfChapter({file}: SourceChapter): string {
  return numberOf(file.path.replace(/^content\//, ''))
}

function numberOf(name: string): string {
  return name.slice(0, 2)
}

function listIds({chapters, datasets}: Sources): ReadonlyArray<string> {
  return [...chapters.flatMap((chapter) => [chapter, ...chapter.sections]).map(({id}) => id), ...datasets.keys()]
}

function end(code: 1 | 2, sentence: string): CommandOutcome {
  return {code, output: '', messages: `${sentence}\n`}
}
