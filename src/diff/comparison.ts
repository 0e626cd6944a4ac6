import type {Level} from '../model/classification.ts'

/** What a reader of one edition sees change between two versions. */
export interface Comparison {
  readonly edition: {readonly id: string; readonly title: string}
  /** Whether both readings are for everybody, so that nothing in here may say what an annex holds. */
  readonly isPublic: boolean
  /** The highest level of anything in either reading: the mark on the comparison itself. */
  readonly level: Level
  readonly from: Version
  readonly to: Version
  /** By category, then in reading order of the version to; what is only in the version from comes after. */
  readonly findings: ReadonlyArray<Finding>
  /** What one version has and the other has in a file that could not be read, so that it could not be compared. */
  readonly unreadable: ReadonlyArray<Unreadable>
}

export interface Version {
  /** How it was asked for: a tag, a branch, a folder. */
  readonly label: string
  readonly title: string
  /** Id of the half-yearly report: `voorjaar-2026`. */
  readonly publication: string
  /** `YYYY-MM-DD`. */
  readonly date: string
}

export interface Unreadable {
  readonly side: 'from' | 'to'
  readonly path: string
  readonly title: string
}

/** In the order in which they are told. */
export const categories = [
  'classification',
  'structure',
  'indicator',
  'figure',
  'description',
  'text',
  'register',
] as const

export type Category = (typeof categories)[number]

export type Change =
  | 'added'
  | 'removed'
  | 'changed'
  /** A figure of a past period that was published differently before. */
  | 'revised'
  | 'moved'
  | 'renamed'
  | 'reordered'
  | 'renumbered'
  /** To a higher level: out of the public report, into the annex. */
  | 'rose'
  | 'fell'
  /** Classified, and new at that. */
  | 'appeared'
  | 'vanished'
  /** Of a commitment: met, dropped, open again, or no longer there while it was not met. */
  | 'settled'
  | 'lapsed'
  | 'reopened'
  | 'lost'

export type SubjectType =
  | 'publication'
  | 'chapter'
  | 'section'
  | 'dataset'
  | 'row'
  | 'column'
  | 'cell'
  | 'benchmark'
  | 'block'
  | 'words'
  | 'picture'
  | 'commitment'
  | 'reference'
  | 'announcement'

/** One thing that is different. */
export interface Finding {
  /** Unique in its comparison, made of ids: an anchor. */
  readonly id: string
  readonly category: Category
  readonly change: Change
  readonly subject: Subject
  /** Dutch: which property of the subject, where not the subject itself: "eenheid". */
  readonly aspect?: string
  readonly place: {readonly from?: Place | undefined; readonly to?: Place | undefined}
  /** As printed. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly levels?: {readonly from: Level | undefined; readonly to: Level | undefined}
  /** The words of `from` and `to` laid along each other. */
  readonly words?: ReadonlyArray<Segment>
  readonly figure?: FigureChange
  /** What came or went with the subject, in words: the figures of a column, the paragraphs of a section. */
  readonly items?: ReadonlyArray<string>
  /** From the register of changes. */
  readonly reason?: string | undefined
}

export interface Subject {
  readonly type: SubjectType
  /** Ids, outermost first: dataset, row, column. */
  readonly path: ReadonlyArray<string>
  /** Dutch, as the version to has it; as the version from where it is gone. */
  readonly title: string
  /** The end of the title, after the name of the dataset it is of: "Realisatie, 2025". */
  readonly part?: string
}

/** Where something stands. */
export interface Place {
  readonly chapter: string
  /** Equal to `chapter` for the text before the first section. */
  readonly section: string
  /** "2.1 Personeelsbestand" */
  readonly label: string
  /** The heading above it within the section. */
  readonly heading?: string | undefined
  /** Of a block: its position in its section, from 1. */
  readonly block?: number | undefined
}

export interface Segment {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** How a number changed. */
export interface FigureChange {
  /** As printed, so rounded; undefined where there was no number. */
  readonly from: number | undefined
  readonly to: number | undefined
  /** to − from, where both have the same unit, scale and whole. */
  readonly difference: number | undefined
  /** "+812 vte", "−1,2 procentpunt" */
  readonly printedDifference: string | undefined
  /** Against the direction that the norm, the row, the column or the dataset says is good; undefined without one. */
  readonly verdict: 'better' | 'worse' | undefined
  /** Against the norm, target or plan beside it: "1,3 procentpunt onder de norm van 75%". */
  readonly standing: {readonly from: string | undefined; readonly to: string | undefined}
  /** Whether the measure was reached before and not after, or the other way round. */
  readonly crossed: 'met' | 'missed' | undefined
}
