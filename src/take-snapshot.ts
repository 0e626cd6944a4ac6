import {createHash} from 'node:crypto'
import {VFile} from 'vfile'
import {drawCharts} from './chart/draw-charts.ts'
import {project, projectView} from './classify/project.ts'
import {separateMessages} from './classify/separate-messages.ts'
import {renderData} from './data/render-data.ts'
import {hasErrors} from './diagnostic/diagnose.ts'
import {withoutWords} from './diagnostic/without-words.ts'
import {markPages} from './html/mark-pages.ts'
import {renderHtml} from './html/render-html.ts'
import {judgeMosaic} from './judge-mosaic.ts'
import {listChanges} from './list-changes.ts'
import type {Folders} from './load/folders.ts'
import {load} from './load/load.ts'
import {type Level, levels, publicLevel} from './model/classification.ts'
import {type Edition, pdfName} from './model/edition.ts'
import type {Effects} from './model/effects.ts'
import {once} from './model/once.ts'
import {paperPath} from './model/paper.ts'
import type {Sources} from './model/sources.ts'
import type {View} from './model/view.ts'
import {renderPapers} from './pdf/render-papers.ts'
import {renderPdf} from './pdf/render-pdf.ts'
import {listMistakes} from './preview/list-mistakes.ts'
import type {Mistake} from './preview/mistake.ts'
import type {OpenEdition, Snapshot} from './preview/snapshot.ts'
import {resolve} from './resolve/resolve.ts'
import {verify} from './verify/verify.ts'

/**
 * Reads the sources for a preview: the line of `build.ts`, in which each stage waits until somebody needs what it makes.
 *
 * Nothing is written: what `verify` reads back stands in memory.
 */
export async function takeSnapshot(
  folders: Folders,
  effects: Effects,
  /** What the lists of changes said at the last look, by edition and clearance; kept up to date here. */
  lists: Map<string, View['changes']> = new Map(),
): Promise<Snapshot> {
  const sources = await load(folders, effects)
  const opened = new Map<string, OpenEdition>()
  return {
    editions: sources.publication.editions.map((edition) => ({...edition, pdf: pdfName(sources.publication, edition)})),
    files: sources.files,
    open(edition) {
      const open = opened.get(edition.id) ?? openEdition(edition, sources, effects, lists)
      opened.set(edition.id, open)
      return open
    },
    tell: (files, clearance) => tell(files, sources, clearance),
  }
}

/**
 * An edition with the lists of changes that it had at the last look: to compare with an earlier edition takes longer than
 * all else, and hardly ever what stands in a list changes. Examining lists anew, and says whether that made a difference.
 */
function openEdition(
  edition: Edition,
  sources: Sources,
  effects: Effects,
  lists: Map<string, View['changes']>,
): OpenEdition {
  const {remember} = effects
  const place = `${edition.id} ${edition.clearance}`
  const view = projectView(sources, edition)
  const known = lists.get(place)
  const listed = known === undefined ? listChanges(view, sources, remember) : {...view, changes: known}
  if (!hasErrors(listed.files)) lists.set(place, listed.changes)
  const resolved = resolve(listed)
  const draw = once(() => drawCharts(resolved, effects))
  const typeset = once(async () => renderPdf(await draw(), false, effects))
  const typesetPapers = once(() => renderPapers(resolved, effects))
  /** The name of the PDF; that of its label begins with it. */
  const pdf = pdfName(view.publication, edition)
  const made = new Map<string, Promise<VFile | undefined>>()
  const make = async (path: string): Promise<VFile | undefined> => {
    if (path.startsWith(pdf)) return (await typeset()).find((file) => file.path === path)
    if (resolved.papers.some(({id}) => path.startsWith(paperPath(id))))
      return (await typesetPapers()).find((file) => file.path === path)
    const isWanted = (own: string): boolean => own === path
    const outputs = [...markPages(renderHtml(await draw(), {isWanted}), undefined)]
    const data = path.startsWith('data/') ? renderData(await draw()) : []
    return hasErrors(outputs) ? undefined : [...outputs, ...data].find((file) => file.path === path)
  }
  return {
    files: resolved.files,
    assets: identify(resolved),
    render(path) {
      const file = made.get(path) ?? make(path)
      made.set(path, file)
      return file
    },
    async examine(withPdf, isStale) {
      let isOutdated = false
      const listAgain = (): ReadonlyArray<VFile> => {
        const {changes, files} = listChanges(projectView(sources, edition), sources, remember)
        if (hasErrors(files)) return files
        isOutdated = print(changes) !== print(listed.changes)
        lists.set(place, changes)
        return files
      }
      const drawn = await draw()
      const outputs: VFile[] = []
      const steps: ReadonlyArray<() => Iterable<VFile> | Promise<Iterable<VFile>>> = [
        () => markPages(renderHtml(drawn), undefined),
        () => renderData(drawn),
        () => (withPdf ? typesetPapers() : []),
        () => (withPdf ? typeset() : []),
        () => verify(edition.id, project(sources, edition).withheld, readBack(outputs, edition.id, effects)),
        () => (edition.kind === 'report' ? judgeMosaic(resolved, sources, remember) : []),
        listAgain,
      ]
      for (const step of steps) {
        if (await isStale()) break
        outputs.push(...(await step()))
      }
      return {files: [...resolved.files, ...outputs], isOutdated}
    },
  }
}

function print(changes: View['changes']): string {
  return JSON.stringify([...changes])
}

/** A folder that exists nowhere, with what was made in it. */
function readBack(outputs: ReadonlyArray<VFile>, folder: string, effects: Effects): Effects {
  const files = new Map<string, VFile>(outputs.map((file) => [`${folder}/${file.path}`, file]))
  return {
    ...effects,
    listFiles: async () => outputs.map(({path}) => path).sort(),
    readFile: async (path) => Buffer.from(files.get(path)?.value ?? ''),
  }
}

/** What a page is made with beside its own text: after a change of it the whole page may be another. */
function identify({templates, pictures}: Pick<Sources, 'templates' | 'pictures'>): string {
  const hash = createHash('sha256')
  for (const [path, bytes] of [...templates, ...pictures]) hash.update(path).update('\0').update(bytes)
  return hash.digest('hex')
}

/**
 * What somebody with a clearance is told: of places that they may see everything, of others the place and what kind of
 * mistake it is, without a word that stands there. Nothing can be shown until it is mended, so nobody may miss it.
 */
function tell(files: ReadonlyArray<VFile>, sources: Sources, clearance: Level): ReadonlyArray<Mistake> {
  const {open, closed} = separateMessages(files, sources, clearance)
  const told = clearance === publicLevel ? open : [...open, ...closed]
  const known = new Set(told.flatMap(({messages}) => messages))
  const above = separateMessages(files, sources, top).closed.map((file) => {
    const discreet = new VFile({path: file.path})
    discreet.messages.push(...file.messages.filter((message) => !known.has(message)).map(withoutWords))
    return discreet
  })
  return listMistakes([...told, ...above], [...sources.files, ...readTemplates(sources)], clearance)
}

const top = levels.at(-1) ?? publicLevel

/** Templates as files, for the lines that messages about them point at. */
function readTemplates({templates}: Sources): ReadonlyArray<VFile> {
  const own = [...templates].filter(([path]) => path.endsWith('.hbs'))
  return own.map(([path, value]) => new VFile({path: `templates/${path}`, value}))
}
