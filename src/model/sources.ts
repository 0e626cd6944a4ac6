import type {Root} from 'mdast'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {Level} from './classification.ts'
import type {Dataset} from './dataset.ts'
import type {Publication} from './edition.ts'
import type {PaperFacts} from './paper.ts'
import type {Registers} from './register.ts'
import type {ChartSpecification} from './specification.ts'

/** Everything that was read, of all levels. Only `load`, `classify` and `check` may hold it. */
export interface Sources {
  readonly publication: Publication
  /** In reading order; the papers that go with the report come last. */
  readonly chapters: ReadonlyArray<SourceChapter>
  /** By id, sorted. */
  readonly datasets: ReadonlyMap<string, Dataset>
  /** Pictures that editors give for datasets, by dataset id, sorted. */
  readonly specifications: ReadonlyMap<string, ChartSpecification>
  readonly registers: Registers
  /** Pictures below `content/`, by their path within it; the level is that of the highest file that shows them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** The report's own words, of the report and of each overlay that has such a list. */
  readonly wordLists: ReadonlyArray<VFile>
  /** Files of `templates/`, by their path within it. */
  readonly templates: ReadonlyMap<string, Uint8Array>
  /** The kept editions that a text compares with, by id: what they held when they were published, of all levels. */
  readonly earlier: ReadonlyMap<string, Sources>
  /** Every file read, for its messages: sorted by path. */
  readonly files: ReadonlyArray<VFile>
}

/** One Markdown file: a section of a folder chapter, or the text of a chapter before its first section. */
export interface SourceText {
  /** The file's name without its number: `personeelsbestand`. */
  readonly id: string
  readonly title: string
  readonly shortTitle: string | undefined
  readonly level: Level
  readonly fictitious: boolean
  /** With `classified` and `directive` nodes; without comments. */
  readonly body: Root
  readonly file: VFile
}

export interface SourceChapter extends SourceText {
  /** Whether the chapter and its sections carry numbers. */
  readonly numbered: boolean
  /** Of what is no chapter of the report but a paper that goes with it. */
  readonly paper: PaperFacts | undefined
  readonly sections: ReadonlyArray<SourceText>
}

/** A part of a file that states a classification of its own. */
export interface Part {
  /** Undefined where it cannot be read. */
  readonly level: Level | undefined
  readonly start: Point
  readonly end: Point
}

declare module 'vfile' {
  interface DataMap {
    /** The classification that a file states, noted as soon as it is read: also where the rest is unusable. */
    level: Level
    /** Of a source, noted likewise; absent when it could not be read so far. */
    parts: ReadonlyArray<Part>
    /** Whether nothing of a source could be used, so that its public parts are missing as well. */
    isUnusable: boolean
    /** Whether labels in a source are so wrong that nobody can tell what they mark. */
    isDoubtful: boolean
    /** Of a file of a view: the clearance of those who may read messages on it. */
    clearance: Level
  }
}
