import {VFile} from 'vfile'
import {highest, isCovered, type Level, publicLevel} from '../model/classification.ts'
import type {Dataset} from '../model/dataset.ts'
import type {Edition, Publication} from '../model/edition.ts'
import {findDatasetLevel, findLevelWithin} from '../model/level-within.ts'
import type {Sources} from '../model/sources.ts'
import type {ChartSpecification} from '../model/specification.ts'
import type {Chapter, Cleared, Elsewhere, View} from '../model/view.ts'
import {checkEdition} from './check-edition.ts'
import {checkPictures} from './check-pictures.ts'
import {findWithheld, type Withheld} from './find-withheld.ts'
import {findPictures} from './picture.ts'
import {projectChapters} from './project-chapters.ts'
import {projectDataset, selectDataset} from './project-dataset.ts'
import {projectFormulas} from './project-formulas.ts'

/**
 * Projects the sources to one edition: the only way from sources to a page, and the only cast to `Cleared`.
 *
 * Reads: sources of all levels. Returns: a view that is built anew, field by field, from what the edition's
 * clearance covers, and apart from it what was withheld, which goes to `verify` and nowhere else.
 * Never: hands on a source object, a file with its contents, or anything that counts what was left out.
 *
 * An annex prints what the edition below it leaves out, under that edition's numbers and titles.
 */
export function project(
  sources: Sources,
  edition: Edition,
): {readonly view: Cleared<View>; readonly withheld: Withheld} {
  const view = projectView(sources, edition)
  return {view, withheld: findWithheld(sources, edition.clearance, view)}
}

/** The view alone, for whoever writes nothing and so has nothing to look for. */
export function projectView(sources: Sources, edition: Edition): Cleared<View> {
  const base = edition.kind === 'annex' ? findBaseClearance(sources.publication, edition) : undefined
  const files = new Map<string, VFile>()
  const freshFile = (file: VFile): VFile => {
    const fresh = files.get(file.path) ?? new VFile({path: file.path, data: {clearance: edition.clearance}})
    files.set(file.path, fresh)
    return fresh
  }
  const {datasets: all, registers} = sources
  // A decision counts for readers who may know of it: what an edition is may hang on nothing above its clearance.
  const releases = registers.releases.filter(({level}) => isCovered(level, edition.clearance))
  const formulas = {clearance: edition.clearance, datasets: all, releases}
  const datasets = new Map(
    [...sources.datasets.values()]
      .filter((dataset) => isCovered(dataset.level, edition.clearance))
      .map((dataset) => {
        const projected = projectDataset(dataset, edition.clearance, freshFile)
        return [dataset.id, projectFormulas(projected, dataset, formulas)] as const
      }),
  )
  const specifications = new Map(
    [...sources.specifications.values()]
      .filter(({id, level}) => isCovered(level, edition.clearance) && isWhole(datasets.get(id), base))
      .map((given) => [given.id, projectSpecification(given, freshFile)] as const),
  )
  const selections = new Map([...datasets].map(([id, dataset]) => [id, selectDataset(dataset, base)] as const))
  const texts = projectChapters(sources.chapters, {clearance: edition.clearance, base, selections, freshFile})
  const chapters = texts.filter(({paper}) => paper === undefined)
  const papers = texts.filter(({paper}) => paper !== undefined)
  const covered = <T extends {readonly level: Level; readonly file: VFile}>(
    entries: ReadonlyArray<T>,
  ): ReadonlyArray<T> =>
    entries
      .filter((entry) => isCovered(entry.level, edition.clearance))
      .map((entry) => ({...entry, file: freshFile(entry.file)}))
  checkPictures(sources, edition.clearance, freshFile)
  checkEdition(edition, freshFile(sources.publication.file))
  const given = {
    references: covered(sources.registers.references),
    commitments: covered(sources.registers.commitments),
    changes: covered(sources.registers.changes),
    releases: covered(sources.registers.releases),
  }
  const view: View = {
    publication: {...sources.publication, file: freshFile(sources.publication.file)},
    edition,
    level: findLevel(texts, datasets.values(), [...specifications.values(), ...Object.values(given).flat()], base),
    chapters,
    papers,
    datasets,
    specifications,
    selections,
    printed: new Map(),
    figures: new Map(),
    anchors: new Map(),
    elsewhere: base === undefined ? new Map() : findElsewhere(sources, base, texts, freshFile),
    registers: given,
    changes: new Map(),
    pictures: findPictures(texts, sources.pictures),
    templates: sources.templates,
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
  return view as Cleared<View>
}

/** Whether an edition prints all that it may see of a dataset: an annex does so of what the edition below it lacks. */
function isWhole(dataset: Dataset | undefined, base: Level | undefined): boolean {
  return dataset !== undefined && (base === undefined || !isCovered(dataset.level, base))
}

/** Copied whole: a picture has one level, its own. */
function projectSpecification(
  {id, level, kind, specification, file}: ChartSpecification,
  freshFile: (file: VFile) => VFile,
): ChartSpecification {
  return {id, level, kind, specification: structuredClone(specification), file: freshFile(file)}
}

/** What readers of an annex already have: the highest report edition below it. */
function findBaseClearance(publication: Publication, annex: Edition): Level {
  const below = publication.editions.filter(
    ({kind, clearance}) => kind === 'report' && isCovered(clearance, annex.clearance) && clearance !== annex.clearance,
  )
  return highest(...below.map(({clearance}) => clearance))
}

/** The highest level of what an edition may print, down to a cell; what its base has is the least. */
function findLevel(
  chapters: ReadonlyArray<Chapter>,
  datasets: Iterable<Dataset>,
  registered: ReadonlyArray<{readonly level: Level}>,
  base: Level | undefined,
): Level {
  const texts = chapters.flatMap((chapter) => [chapter, ...chapter.sections])
  return highest(
    base ?? publicLevel,
    ...texts.flatMap(({level, body}) => [level, findLevelWithin(body)]),
    ...[...datasets].map(findDatasetLevel),
    ...registered.map(({level}) => level),
  )
}

function findElsewhere(
  sources: Sources,
  base: Level,
  printed: ReadonlyArray<Chapter>,
  freshFile: (file: VFile) => VFile,
): ReadonlyMap<string, Elsewhere> {
  const here = new Set(printed.flatMap((chapter) => [chapter.id, ...chapter.sections.map(({id}) => id)]))
  const all = projectChapters(sources.chapters, {clearance: base, base: undefined, selections: new Map(), freshFile})
  const found = new Map<string, Elsewhere>()
  for (const chapter of all) {
    if (!here.has(chapter.id)) found.set(chapter.id, {kind: 'chapter', title: chapter.title, number: chapter.number})
    for (const {id, title, number} of chapter.sections)
      if (!here.has(id)) found.set(id, {kind: 'section', title, number})
  }
  for (const {id, title, level} of sources.datasets.values()) {
    if (isCovered(level, base)) found.set(id, {kind: 'dataset', title, number: undefined})
  }
  return found
}
