import type {FootnoteDefinition, Nodes, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {highest, type Level, publicLevel} from '../model/classification.ts'
import {formatDate} from '../model/format.ts'
import type {ChangeKind, ReportedChange, ReportedChanges} from '../model/reported-change.ts'

/**
 * The list of changes as an editor would have typed it: a numbered item each, with `:zie` and `:verwijzing` still to
 * resolve, and the documents in footnotes. Of the public edition it also says when nothing moved to the annex, for
 * that is what Parliament asks first. `level` is that of the place it stands in.
 */
export function writeChanges(reported: ReportedChanges, level?: Level): ReadonlyArray<RootContent> {
  const {since, date, changes, isPublic} = reported
  const edition = `de editie van ${since.replaceAll('-', ' ')} (${formatDate(date)})`
  const isMoved = changes.some(({kind}) => kind === 'naar-bijlage')
  const intro =
    changes.length === 0
      ? `De manier van rapporteren is niet veranderd sinds ${edition}.`
      : `Sinds ${edition} is dit veranderd:`
  const close =
    isPublic && !isMoved ? 'Er is geen openbare informatie naar de vertrouwelijke bijlage gegaan.' : undefined
  const name = (index: number): string => `wijziging-${since}-${index + 1}`
  const written: RootContent[] = [paragraph([text(intro)])]
  if (changes.length > 0) {
    const items = changes.map((change, index) => {
      const content = [paragraph(describe(change, name(index)))]
      return raise({type: 'listItem' as const, spread: false, children: content}, change.level)
    })
    written.push({type: 'list', ordered: true, start: 1, spread: false, children: items})
  }
  if (close !== undefined) written.push(paragraph([text(close)]))
  for (const [index, {reference, level: own}] of changes.entries()) {
    if (reference !== undefined) written.push(raise(cite(name(index), reference), own))
  }
  return written.map((node) => raise(node, level))
}

const labels: Readonly<Record<ChangeKind, string>> = {
  toegevoegd: 'Toegevoegd',
  vervallen: 'Vervallen',
  hernoemd: 'Hernoemd',
  verplaatst: 'Verplaatst',
  'naar-bijlage': 'Naar de vertrouwelijke bijlage',
  verzelfstandigd: 'Een eigen hoofdstuk',
  heringedeeld: 'Anders ingedeeld',
  uitgebreid: 'Uitgebreid',
  benadrukt: 'Meer aandacht',
}

function describe({kind, head, words, target, reason, reference}: ReportedChange, note: string): PhrasingContent[] {
  const more = [...words, ...(reason === undefined ? [] : [`Reden: ${reason}`])]
  return [
    {type: 'strong', children: [text(`${labels[kind]}:`)]},
    text(` ${head}`),
    ...(target === undefined ? [] : [text(' ('), inline('zie', target), text(')')]),
    text(`.${more.map((sentence) => ` ${sentence}.`).join('')}`),
    ...(reference === undefined ? [] : [{type: 'footnoteReference' as const, identifier: note, label: note}]),
  ]
}

function cite(note: string, reference: string): FootnoteDefinition {
  const children = [paragraph([inline('verwijzing', reference), text('.')])]
  return {type: 'footnoteDefinition', identifier: note, label: note, children}
}

/** Marks a tree with a level, as a block of that level would. */
function raise<T extends Nodes>(node: T, level: Level | undefined): T {
  const own = highest(node.data?.level, level)
  if (own === publicLevel) return node
  const children = 'children' in node ? {children: node.children.map((child) => raise(child as Nodes, own))} : {}
  return {...node, ...children, data: {...node.data, level: own}}
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}

function inline(name: 'zie' | 'verwijzing', label: string): PhrasingContent {
  return {type: 'directive', form: 'inline', name, label, attributes: {}}
}
