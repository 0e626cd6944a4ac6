import type {Options} from 'remark-rehype'
import type {Chapter, DrawnView} from '../../model/view.ts'

/** Turns a node of one type into HTML. */
export type Handler = NonNullable<NonNullable<Options['handlers']>['text']>
export type State = Parameters<Handler>[0]

/** What the nodes of one text need to know of the page they stand on. */
export interface PageContext {
  readonly view: DrawnView
  readonly chapter: Chapter
  /** Added to the depth of a heading: 1 in a section, whose title is a heading of the second level. */
  readonly shift: number
  /** How often each footnote was referred to so far on this page, by its number. */
  readonly references: Map<number, number>
  /** The tables typed in its texts so far, to tell them apart. */
  readonly tables: {count: number}
}
