import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Chapter, Footnote} from '../model/view.ts'
import type {PageContext} from './handlers/handler.ts'
import {footnoteReferenceId} from './handlers/inline.ts'
import {toHast} from './to-hast.ts'

/**
 * The footnotes of a chapter at the end of its page, under the numbers that run through the edition.
 *
 * To be laid out after the text: each note links back to every place that refers to it.
 */
export function layOutFootnotes({footnotes}: Chapter, context: PageContext): Array<Element> {
  const [first] = footnotes
  if (first === undefined) return []
  const items = footnotes.map((note) => layOutFootnote(note, context))
  return [
    h('section.footnotes', {ariaLabelledBy: ['voetnoten']}, [
      h('h2', {id: 'voetnoten'}, 'Voetnoten'),
      h('ol', first.number === 1 ? {} : {start: first.number}, items),
    ]),
  ]
}

function layOutFootnote({number, children}: Footnote, context: PageContext): Element {
  const content = toHast(children, context) as Array<ElementContent>
  const last = content.findLast((node) => node.type === 'element')
  const backlinks = Array.from({length: context.references.get(number) ?? 0}, (_, index) =>
    layOutBacklink(number, index + 1),
  )
  if (last?.tagName === 'p') last.children.push(h('span.together', [takeLastWord(last), ...backlinks]))
  else content.push(h('p', backlinks))
  return h('li', {id: `noot_${number}`}, content)
}

/**
 * Takes the last word out of a paragraph, for what is to stand beside it: an arrow never has a line of its own. A word
 * that may have to be broken itself stays.
 */
function takeLastWord({children}: Element): string {
  const text = children.at(-1)
  if (text?.type !== 'text') return ' '
  const start = text.value.trimEnd().lastIndexOf(' ') + 1
  const word = text.value.slice(start).trimEnd()
  if (word.length > 20) return ' '
  text.value = text.value.slice(0, start)
  return `${word} `
}

function layOutBacklink(number: number, time: number): ElementContent {
  const label = `Terug naar de verwijzing naar voetnoot ${number}${time === 1 ? '' : ` (${time})`}`
  return h('a.backlink', {href: `#${footnoteReferenceId(number, time)}`, ariaLabel: label}, '↑')
}
