import type {PhrasingContent, RootContent} from 'mdast'
import type {Node} from 'unist'
import type {Level} from './classification.ts'
import type {Display} from './dataset.ts'

/**
 * The nodes that this program adds to mdast (https://github.com/syntax-tree/mdast).
 *
 * `classified` and `directive` come out of loading. Projection takes `classified` apart; resolving turns every
 * `directive` into one of the others, so that a renderer meets only standard mdast, `indicator`, `figureValue`,
 * `crossReference` and, in an annex, `classifiedText`.
 */
export interface Directive extends Node {
  type: 'directive'
  form: 'inline' | 'leaf'
  /** As typed: "waarde", "kpi". */
  name: string
  /** What stands between the brackets, as typed. */
  label: string
  attributes: Readonly<Record<string, string>>
}

/** A block, of any contents, above the level of what holds it. */
export interface Classified extends Node {
  type: 'classified'
  level: Level
  children: RootContent[]
}

/** A run of text above the level of its paragraph. Stays in an annex, where it is marked. */
export interface ClassifiedText extends Node {
  type: 'classifiedText'
  level: Level
  children: PhrasingContent[]
}

/** The place of a dataset: a numbered figure or table. Its facts stand in `View.figures` under the same id. */
export interface Indicator extends Node {
  type: 'indicator'
  /** The dataset's id. */
  id: string
  display: Display
}

/** A figure in running text, printed from a dataset. */
export interface FigureValue extends Node {
  type: 'figureValue'
  /** As printed: "44.825". */
  value: string
  /** The cell or cells it comes from: "personele-samenstelling/defensie/2025". */
  reference: string
}

/** A link to a section, a chapter, a figure or a table of this edition. */
export interface CrossReference extends Node {
  type: 'crossReference'
  /** As printed: "paragraaf 2.1". */
  value: string
  /** Id of the target; `View.anchors` knows its page. */
  target: string
}

declare module 'mdast' {
  interface RootContentMap {
    directive: Directive
    classified: Classified
    classifiedText: ClassifiedText
    indicator: Indicator
    figureValue: FigureValue
    crossReference: CrossReference
  }
  interface BlockContentMap {
    classified: Classified
    indicator: Indicator
  }
  interface PhrasingContentMap {
    directive: Directive
    classifiedText: ClassifiedText
    figureValue: FigureValue
    crossReference: CrossReference
  }
  interface FootnoteReferenceData {
    /** From 1, through the whole edition. */
    number?: number
  }
}

declare module 'unist' {
  interface Data {
    /** Above the public level only. */
    level?: Level
    /** The anchor of a heading, unique on its page. */
    id?: string
    /** Of a list in a source: what its items begin with, `-`, `*`, `+`, `.` or `)`. */
    marker?: string
    /** Of a paragraph: it says that information was withheld at this place, and on what ground. */
    isOmission?: boolean
    /** Of a citation: the id of its entry in the register. */
    reference?: string
  }
}
