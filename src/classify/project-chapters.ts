import type {Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {isCovered, type Level} from '../model/classification.ts'
import type {SourceChapter, SourceText} from '../model/sources.ts'
import type {Chapter, Section, Selection} from '../model/view.ts'
import {projectTree, type TreeProjection} from './project-tree.ts'

export interface ChaptersProjection {
  readonly clearance: Level
  /** For an annex: what its readers already have, so what it leaves out. */
  readonly base: Level | undefined
  readonly selections: ReadonlyMap<string, Selection>
  /** The one fresh file, without contents, for the path of a source file. */
  readonly freshFile: (file: VFile) => VFile
}

/** The chapters and sections of one edition, numbered by their order among what its readers see. */
export function projectChapters(
  chapters: ReadonlyArray<SourceChapter>,
  projection: ChaptersProjection,
): ReadonlyArray<Chapter> {
  const {base} = projection
  const visible = chapters.filter(({level}) => isCovered(level, projection.clearance))
  const number = counter(visible, base)
  const result: Chapter[] = []
  for (const chapter of visible) {
    const chapterNumber = chapter.numbered ? number(chapter) : undefined
    const shown = chapter.sections.filter(({level}) => isCovered(level, projection.clearance))
    const sectionNumber = counter(shown, base)
    const sections: Section[] = []
    for (const section of shown) {
      const own = `${chapterNumber}.${sectionNumber(section)}`
      const body = projectText(section, projection)
      if (base !== undefined && !hasContents(body)) continue
      sections.push(toSection(section, chapterNumber === undefined ? undefined : own, body, projection))
    }
    const body = projectText(chapter, projection)
    if (base !== undefined && sections.length === 0 && !hasContents(body)) continue
    result.push({
      ...toSection(chapter, chapterNumber, body, projection),
      shortTitle: chapter.shortTitle ?? chapter.title,
      numbered: chapter.numbered,
      paper: chapter.paper && {...chapter.paper},
      sections,
      footnotes: [],
    })
  }
  return result
}

/** Counts what the base edition has from 1, and what only an annex has from B1, so that neither shifts the other. */
function counter(
  texts: ReadonlyArray<SourceText & {numbered?: boolean}>,
  base: Level | undefined,
): (text: SourceText) => string {
  const numbers = new Map<string, string>()
  let own = 0
  let added = 0
  for (const {id, level, numbered} of texts) {
    if (numbered === false) continue
    numbers.set(id, base === undefined || isCovered(level, base) ? String(++own) : `B${++added}`)
  }
  return ({id}) => numbers.get(id) ?? ''
}

function projectText(text: SourceText, {clearance, base, selections}: ChaptersProjection): Root {
  const tree: TreeProjection = {clearance, base, selections, folder: folderOf(text.file)}
  return projectTree(text.body, text.level, tree)
}

function toSection(text: SourceText, number: string | undefined, body: Root, {freshFile}: ChaptersProjection): Section {
  const {id, title, level, fictitious, file} = text
  return {id, title, number, level, fictitious, body, file: freshFile(file)}
}

/** The folder of a Markdown file within `content/`: "02-inleiding/", or "" for a file in `content/` itself. */
export function folderOf(file: VFile): string {
  const within = file.path.replace(/^.*?\bcontent\//, '')
  return within.includes('/') ? within.slice(0, within.lastIndexOf('/') + 1) : ''
}

function hasContents(body: Root): boolean {
  return body.children.some((node: RootContent) => node.type !== 'footnoteDefinition' && node.type !== 'definition')
}
