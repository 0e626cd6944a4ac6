import type {Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import type {Level} from './classification.ts'
import type {Dataset, Display} from './dataset.ts'
import type {Edition, Publication} from './edition.ts'
import type {PaperFacts} from './paper.ts'
import type {Registers} from './register.ts'
import type {ReportedChanges} from './reported-change.ts'
import type {ChartSpecification} from './specification.ts'

declare const cleared: unique symbol

/**
 * A value that has passed `project`: everything in it may be seen by readers of one edition.
 *
 * Only `classify/project.ts` casts to it. A spread of a cleared value is cleared, so the later stages pass the
 * mark on and cannot make it.
 */
export type Cleared<T> = T & {readonly [cleared]: true}

/** One edition of the report, as a tree. */
export interface View {
  readonly publication: Publication
  readonly edition: Edition
  /** The highest level of anything in it: the mark on the cover. */
  readonly level: Level
  readonly chapters: ReadonlyArray<Chapter>
  /** The papers that go with the report, which are no part of it: each as a chapter without number or sections. */
  readonly papers: ReadonlyArray<Chapter>
  /** Every dataset that the clearance covers, for looking figures up. */
  readonly datasets: ReadonlyMap<string, Dataset>
  /** Pictures that editors give for those datasets, by dataset id: only what the clearance covers. */
  readonly specifications: ReadonlyMap<string, ChartSpecification>
  /** What this edition prints of each dataset: in an annex only what the public edition leaves out. */
  readonly selections: ReadonlyMap<string, Selection>
  /** The datasets as this edition prints them, computed values included; empty until resolved. */
  readonly printed: ReadonlyMap<string, Dataset>
  /** Numbered figures and tables by dataset id, in reading order; empty until resolved. */
  readonly figures: ReadonlyMap<string, Figure>
  /** Where the target of a cross-reference is, by id; empty until resolved. */
  readonly anchors: ReadonlyMap<string, Anchor>
  /** In an annex: what stands only in the edition that it completes, by id of chapter, section or dataset. */
  readonly elsewhere: ReadonlyMap<string, Elsewhere>
  readonly registers: Registers
  /** What changed since an earlier edition, for each that a text compares with, by its id; empty until listed. */
  readonly changes: ReadonlyMap<string, ReportedChanges>
  /** By path within `content/`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly templates: ReadonlyMap<string, Uint8Array>
  /** For messages about this edition: paths, no contents. */
  readonly files: ReadonlyArray<VFile>
}

/** A piece of text under a title. */
export interface Section {
  readonly id: string
  readonly title: string
  /** "2.1", or in an annex "2.B1" for a section that the public edition does not have; undefined in an unnumbered chapter. */
  readonly number: string | undefined
  readonly level: Level
  readonly fictitious: boolean
  readonly body: Root
  readonly file: VFile
}

export interface Chapter extends Section {
  readonly shortTitle: string
  readonly numbered: boolean
  readonly sections: ReadonlyArray<Section>
  /** Of a paper only. */
  readonly paper: PaperFacts | undefined
  /** In the order of their numbers; empty until resolved. */
  readonly footnotes: ReadonlyArray<Footnote>
}

export interface Footnote {
  /** From 1, through the whole edition. */
  readonly number: number
  readonly level: Level
  readonly children: ReadonlyArray<RootContent>
}

export interface Figure {
  /** Of its dataset, and its anchor. */
  readonly id: string
  readonly kind: 'figure' | 'table'
  /** From 1 in each kind; in an annex "B1". */
  readonly number: string
  readonly display: Display
  /** Id of the chapter whose page it stands on. */
  readonly chapter: string
  readonly section: string
  readonly level: Level
}

/** Ids of the rows and columns of a dataset that an edition prints. */
export interface Selection {
  readonly rows: ReadonlySet<string>
  readonly columns: ReadonlySet<string>
}

/** A place in the edition that an annex completes. */
export interface Elsewhere {
  readonly kind: 'chapter' | 'section' | 'dataset'
  readonly title: string
  readonly number: string | undefined
}

export interface Anchor {
  /** Id of the chapter. */
  readonly chapter: string
  /** Fragment on its page; undefined for the page as a whole. */
  readonly fragment: string | undefined
}

/** A view with its charts. */
export interface DrawnView extends View {
  /** By dataset id; only for figures that show a chart. */
  readonly charts: ReadonlyMap<string, Chart>
}

/** One dataset, drawn. */
export interface Chart {
  /** Complete `<svg>` for about 640 px and wider, with `<title>`, `<desc>` and ids of its own. */
  readonly svg: string
  /** The same for about 270 px. */
  readonly narrowSvg: string
  /** Natural size of `svg`, in CSS px. */
  readonly width: number
  readonly height: number
  /** The statistic in words: kind, period, first and last value, extremes, distance to standard or target. */
  readonly description: string
  /** One line to read under the picture: "Instroom in 2025: 5.138 vte, 812 meer dan in 2024."; may be empty. */
  readonly reading: string
}
