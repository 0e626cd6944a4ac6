import type {Html, Nodes, Root, Text} from 'mdast'
import type {Parent} from 'unist'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {containsLevel} from './strays.ts'

/**
 * Takes comments out of a tree, and refuses all other HTML.
 *
 * A comment leaves no trace: a parent that held nothing else goes too, and of the spaces around it one stays.
 */
export function removeComments(tree: Root, file: VFile): void {
  removeFrom(tree)

  /** Whether the parent is left empty. */
  function removeFrom(parent: Parent): boolean {
    const kept: Nodes[] = []
    let afterComment = false
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'html') {
        refuseMarkup(node)
        afterComment = true
        continue
      }
      if ('children' in node && node.children.length > 0 && removeFrom(node) && !lasting.has(node.type)) continue
      if (afterComment) closeGap(kept, node)
      else kept.push(node)
      afterComment = false
    }
    const last = kept.at(-1)
    if (afterComment && last?.type === 'text') kept[kept.length - 1] = {...last, value: last.value.trimEnd()}
    parent.children = kept.filter((node) => node.type !== 'text' || node.value !== '')
    return parent.children.length === 0
  }

  function refuseMarkup(node: Html): void {
    if (containsLevel(node.value.replace(wholeBlock, ''))) diagnose(file, 'rubricering-als-tekst', node)
    const rest = node.value.replace(/<!--[\s\S]*?-->/g, '')
    if (rest.trim() === '') return
    if (/^\s*<!--/.test(rest)) diagnose(file, 'opmerking-niet-gesloten', node)
    else if (node.value.startsWith('<!--')) diagnose(file, 'tekst-na-opmerking', node)
    else diagnose(file, 'html-in-tekst', node)
  }
}

/** A classified block that a comment holds from beginning to end: it marks nothing, and what it marked is gone too. */
const wholeBlock = /^[ \t]*(:{3,})[\p{L}-]+[ \t]*$[\s\S]*?^[ \t]*\1[ \t]*$/gmu

/** Parents that stay when they are empty: a table keeps its shape. */
const lasting = new Set<Nodes['type']>(['table', 'tableRow', 'tableCell', 'footnoteDefinition'])

/** Adds what follows a comment to what came before it. */
function closeGap(kept: Nodes[], node: Nodes): void {
  const last = kept.at(-1)
  if (last?.type === 'text' && node.type === 'text') kept[kept.length - 1] = joinText(last, node)
  else if (last?.type === 'text' && node.type === 'break') {
    kept[kept.length - 1] = {...last, value: last.value.trimEnd()}
    kept.push(node)
  } else if (last === undefined && node.type === 'text') kept.push({...node, value: node.value.trimStart()})
  else kept.push(node)
}

function joinText(a: Text, b: Text): Text {
  const hasTwoSpaces = /\s$/.test(a.value) && /^\s/.test(b.value)
  const value = !hasTwoSpaces ? a.value + b.value : a.value.trimEnd() + b.value
  const joined: Text = {type: 'text', value}
  if (a.position && b.position) joined.position = {start: a.position.start, end: b.position.end}
  return joined
}
