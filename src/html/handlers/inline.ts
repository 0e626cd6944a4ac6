import {h} from 'hastscript'
import type {FootnoteReference} from 'mdast'
import type {ClassifiedText, CrossReference, FigureValue} from '../../model/nodes.ts'
import {markPortion} from '../portion-mark.ts'
import type {Handler, PageContext} from './handler.ts'

/** The raised number of a footnote, linked to its text at the end of the page. */
export function makeFootnoteReferenceHandler({references}: PageContext): Handler {
  return (_, node: FootnoteReference) => {
    const number = node.data?.number
    if (number === undefined) return undefined
    const time = (references.get(number) ?? 0) + 1
    references.set(number, time)
    const link = h(
      'a',
      {href: `#noot_${number}`, id: footnoteReferenceId(number, time), ariaLabel: `Voetnoot ${number}`},
      String(number),
    )
    return h('sup.footnote-reference', link)
  }
}

/** The id of the place that refers to a footnote, counted from 1: a note may be referred to more than once. */
export function footnoteReferenceId(number: number, time: number): string {
  return time === 1 ? `bij-noot_${number}` : `bij-noot_${number}_${time}`
}

/** A figure in a sentence: it does not break, and says from which cell it comes. */
export const handleFigureValue: Handler = (_, node: FigureValue) =>
  h('span.figure-value', {dataCel: node.reference}, node.value)

/** A link to a chapter, a section, a figure or a table of this edition; its number stays on the line of its noun. */
export function makeCrossReferenceHandler({view, chapter}: PageContext): Handler {
  return (_, node: CrossReference) => {
    const anchor = view.anchors.get(node.target)
    if (anchor === undefined) throw new Error(`No anchor for the cross-reference to ${node.target}`)
    const fragment = anchor.fragment === undefined ? '' : `#${anchor.fragment}`
    const page = anchor.chapter === chapter.id && fragment !== '' ? '' : `${anchor.chapter}.html`
    return h('a', {href: `${page}${fragment}`}, node.value.replace(/ (?=[\dB][\d.B]*$)/, '\u00a0'))
  }
}

/** Words above the level of their sentence, in an annex with their mark. */
export function makeClassifiedTextHandler({view}: PageContext): Handler {
  return (state, node: ClassifiedText) =>
    h('span.classified', [...markPortion(node.level, view), ...state.all(node as Parameters<typeof state.all>[0])])
}
