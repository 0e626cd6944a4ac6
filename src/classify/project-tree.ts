import type {Root} from 'mdast'
import type {Node} from 'unist'
import {isCovered, type Level, publicLevel} from '../model/classification.ts'
import type {Selection} from '../model/view.ts'
import {resolvePicturePath} from './picture.ts'

export interface TreeProjection {
  readonly clearance: Level
  readonly base: Level | undefined
  readonly selections: ReadonlyMap<string, Selection>
  /** Of the Markdown file, within `content/`: what its picture paths start from. */
  readonly folder: string
}

/** Any node of a source tree, with the fields that mdast and this program give nodes. */
interface AnyNode extends Node {
  children?: ReadonlyArray<AnyNode>
  [field: string]: unknown
}

/**
 * Builds the tree anew, node by node and field by field from an allow-list, out of what the clearance covers.
 *
 * Above the base level nodes carry `data.level`. Where something was taken out no trace stays: a parent left
 * empty goes too, and of the two spaces around an inline gap one goes.
 */
export function projectTree(tree: Root, level: Level, projection: TreeProjection): Root {
  const children = projectChildren(tree as unknown as AnyNode, level, projection, 'flow')
  return {type: 'root', children: children as unknown as Root['children']}
}

/** Fields that are handed on; `children` and `data` are made anew. A field that is not named here stays behind. */
const fields = [
  'type',
  'value',
  'depth',
  'url',
  'title',
  'alt',
  'identifier',
  'label',
  'referenceType',
  'ordered',
  'start',
  'spread',
  'checked',
  'align',
  'lang',
  'meta',
  'form',
  'name',
  'attributes',
  'level',
  'position',
] as const

/** Node types that may stand in a view. Others (`html`, `yaml`) have been refused or removed in loading. */
const types = new Set([
  'blockquote',
  'break',
  'code',
  'definition',
  'delete',
  'directive',
  'emphasis',
  'footnoteDefinition',
  'footnoteReference',
  'heading',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'list',
  'listItem',
  'paragraph',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'text',
  'thematicBreak',
  'classifiedText',
])

/** Parents that mean nothing without children. A table keeps its shape: its cells may be empty. */
const hollow = new Set([
  'blockquote',
  'delete',
  'emphasis',
  'footnoteDefinition',
  'heading',
  'link',
  'list',
  'listItem',
  'paragraph',
  'strong',
  'classifiedText',
])

type Flow = 'flow' | 'phrasing'

function projectChildren(parent: AnyNode, level: Level, projection: TreeProjection, flow: Flow): AnyNode[] {
  const result: AnyNode[] = []
  let marker: string | undefined
  let isGap = false
  for (const child of parent.children ?? []) {
    const projected = projectNode(child, level, projection)
    if (projected.length === 0 && child.type === 'classifiedText') closeGap(result)
    const kept = projected.filter((node) => flow === 'phrasing' || isPrinted(node, projection))
    isGap ||= child.type === 'classified' && kept.length === 0
    if (kept.length === 0) continue
    if (isGap && child.type === 'list' && marker !== undefined && child.data?.marker === marker) joinLists(result, kept)
    else result.push(...kept)
    marker = child.data?.marker
    isGap = false
  }
  return flow === 'phrasing' ? joinText(result) : result
}

/** Makes one list of the last and the next, as Markdown does when nothing but blank lines stands between them. */
function joinLists(siblings: AnyNode[], [next]: ReadonlyArray<AnyNode>): void {
  const last = siblings.pop()
  if (last === undefined || next === undefined) return
  siblings.push({...last, spread: true, children: [...(last.children ?? []), ...(next.children ?? [])]})
}

function projectNode(node: AnyNode, level: Level, projection: TreeProjection): AnyNode[] {
  if (node.type === 'classified') {
    const own = node.level as Level
    return isCovered(own, projection.clearance) ? projectChildren(node, own, projection, 'flow') : []
  }
  if (!types.has(node.type)) throw new Error(`No projection for a node of type ${node.type}`)
  const own = node.type === 'classifiedText' ? (node.level as Level) : level
  if (!isCovered(own, projection.clearance)) return []
  const copy: AnyNode = {type: node.type}
  for (const field of fields) if (node[field] !== undefined) Object.assign(copy, {[field]: node[field]})
  if (own !== publicLevel && node.type !== 'classifiedText') copy.data = {level: own}
  if (node.children !== undefined) {
    // A note is printed where something refers to it, also a public one that only a classified text of an annex needs.
    const inner = node.type === 'footnoteDefinition' ? {...projection, base: undefined} : projection
    copy.children = projectChildren(node, own, inner, isPhrasingParent(node) ? 'phrasing' : 'flow')
    if (copy.children.length === 0 && hollow.has(node.type)) return []
  }
  if (node.type === 'image' || node.type === 'definition')
    copy.url = resolvePicturePath(String(node.url), projection.folder)
  return [copy]
}

const phrasingParents = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
  'classifiedText',
])

function isPhrasingParent(node: AnyNode): boolean {
  return phrasingParents.has(node.type)
}

/** In an annex a block is printed only when it, or something in it, is above what its readers already have. */
function isPrinted(node: AnyNode, projection: TreeProjection): boolean {
  const {base} = projection
  if (base === undefined || node.type === 'footnoteDefinition' || node.type === 'definition') return true
  if (node.type === 'tableRow' || node.type === 'tableCell') return true
  const level = (node.level as Level | undefined) ?? node.data?.level
  if (level !== undefined && !isCovered(level, base)) return true
  if (node.type === 'directive') {
    const selection = projection.selections.get((node.attributes as Record<string, string>).id ?? '')
    return selection !== undefined && selection.rows.size > 0
  }
  return (node.children ?? []).some((child) => isAbove(child, base))
}

function isAbove(node: AnyNode, base: Level): boolean {
  const level = (node.level as Level | undefined) ?? node.data?.level
  if (level !== undefined && !isCovered(level, base)) return true
  return (node.children ?? []).some((child) => isAbove(child, base))
}

/** Drops the space before an inline gap, so that two do not stand side by side. */
function closeGap(siblings: AnyNode[]): void {
  const last = siblings.at(-1)
  if (last?.type === 'text') siblings[siblings.length - 1] = {...last, value: String(last.value).replace(/\s+$/, '')}
}

/** Joins neighbouring texts, as parsing without the gap between them would have given. */
function joinText(nodes: ReadonlyArray<AnyNode>): AnyNode[] {
  const result: AnyNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = {...last, value: `${last.value}${node.value}`}
    else if (node.type !== 'text' || node.value !== '') result.push(node)
  }
  return result
}
