import type {Paragraph, Parents, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {VFile} from 'vfile'
import {isCovered, type Level, publicLevel} from '../model/classification.ts'
import type {Chapter, Section, View} from '../model/view.ts'
import {visit} from '../model/visit.ts'
import {type RunningText, toRunningText} from './running-text.ts'

/** A paragraph with what stands around it. */
export interface Passage extends RunningText {
  readonly file: VFile
  readonly level: Level
  /** The column at which the lines after the first begin. */
  readonly indent: number
  /** The headings above it, outermost first. */
  readonly headings: ReadonlyArray<string>
  /** Datasets by how near they stand. */
  readonly nearby: Nearby
}

/** Ids of datasets that a text of some level may speak of. */
export interface Nearby {
  /** Placed under the same heading. */
  readonly heading: ReadonlySet<string>
  /** Placed in the same section, or printed in its sentences. */
  readonly section: ReadonlySet<string>
  readonly chapter: ReadonlySet<string>
}

/** Every paragraph of running text, in reading order: also in lists, quotations and footnotes, not in tables. */
export function findPassages(view: View): ReadonlyArray<Passage> {
  return [...view.chapters, ...view.papers].flatMap((chapter) => {
    const sections = [chapter, ...chapter.sections].map((section) => ({section, placed: findPlaced(section)}))
    const all = sections.flatMap(({placed}) => placed)
    return sections.flatMap(({section, placed}) => {
      const near = findNearby(placed, all)
      return [
        ...passagesOf(section.body.children, section, section.level, near),
        ...footnotesOf(section, chapter).flatMap(({children, level}) => passagesOf(children, section, level, near)),
      ]
    })
  })
}

interface Placed {
  readonly id: string
  readonly level: Level
  readonly heading: string | undefined
}

function passagesOf(
  nodes: ReadonlyArray<RootContent>,
  section: Section,
  base: Level,
  near: (heading: string | undefined, level: Level) => Nearby,
): ReadonlyArray<Passage> {
  const passages: Passage[] = []
  let headings: ReadonlyArray<{depth: number; text: string}> = []

  function add(paragraph: Paragraph): void {
    const level = paragraph.data?.level ?? base
    passages.push({
      ...toRunningText(paragraph.children, level),
      file: section.file,
      level,
      indent: paragraph.position?.start.column ?? 1,
      headings: headings.map(({text}) => text),
      nearby: near(headings[0]?.text, level),
    })
  }

  for (const node of nodes) {
    if (node.type === 'heading') {
      headings = [...headings.filter(({depth}) => depth < node.depth), {depth: node.depth, text: plainText(node)}]
    } else if (node.type === 'paragraph') add(node)
    else if (node.type === 'list' || node.type === 'blockquote') visit(node as Parents, 'paragraph', add)
  }
  return passages
}

/** Makes a function that finds the datasets near a text of some level, under one of the section's main headings. */
function findNearby(
  own: ReadonlyArray<Placed>,
  all: ReadonlyArray<Placed>,
): (heading: string | undefined, level: Level) => Nearby {
  const known = new Map<string, Nearby>()
  return (heading, level) => {
    const seen = (placed: ReadonlyArray<Placed>): ReadonlySet<string> =>
      new Set(placed.filter((each) => isCovered(each.level, level)).map(({id}) => id))
    const key = `${level} ${heading}`
    const nearby = known.get(key) ?? {
      heading: seen(own.filter((each) => each.heading !== undefined && each.heading === heading)),
      section: seen(own),
      chapter: seen(all),
    }
    known.set(key, nearby)
    return nearby
  }
}

/** The datasets that a section places or prints figures of. */
function findPlaced(section: Section): ReadonlyArray<Placed> {
  const placed: Placed[] = []
  let top: string | undefined
  for (const block of section.body.children) {
    if (block.type === 'heading' && block.depth <= 2) top = plainText(block)
    visit(block, (node) => {
      const level = node.data?.level ?? block.data?.level ?? section.level
      if (node.type === 'indicator') placed.push({id: node.id, level, heading: top})
      if (node.type === 'figureValue') placed.push({id: node.reference.split('/')[0] ?? '', level, heading: undefined})
    })
  }
  return placed
}

/** The footnotes that a section refers to. */
function footnotesOf(section: Section, chapter: Chapter): ReadonlyArray<{children: RootContent[]; level: Level}> {
  const numbers = new Set<number>()
  visit(section.body, 'footnoteReference', ({data}) => {
    if (data?.number !== undefined) numbers.add(data.number)
  })
  return chapter.footnotes
    .filter(({number}) => numbers.has(number))
    .map(({children, level}) => ({children: [...children], level: level ?? publicLevel}))
}
