import type {Nodes, PhrasingContent, Root} from 'mdast'
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive'
import type {Parent, Position} from 'unist'
import type {VFile} from 'vfile'
import {diagnose, type Place} from '../diagnostic/diagnose.ts'
import {isLevel, type Level, levels} from '../model/classification.ts'
import type {Classified, ClassifiedText, Directive} from '../model/nodes.ts'
import {type DirectiveRule, directiveTable} from './directive-table.ts'
import {suggest} from './nearest.ts'
import {stateLevel} from './state-level.ts'
import {containsDirective, containsLevel} from './strays.ts'

/**
 * Turns what the syntax calls directives into the nodes of the model, in place: `classified`, `classifiedText`
 * and `directive`. A name that is not known, in the form that it has, is an error, and what it marks is left out.
 */
export function transformDirectives(tree: Root, file: VFile, level: Level): void {
  transformChildren(tree, level)

  function transformChildren(parent: Parent, holder: Level): void {
    parent.children = parent.children.flatMap((child) => transformNode(child as Nodes, holder) ?? [])
  }

  function transformNode(node: Nodes, holder: Level): Nodes | undefined {
    if (node.type === 'containerDirective') return toClassified(node, holder)
    if (node.type === 'textDirective' && isLevel(node.name)) return toClassifiedText(node, node.name, holder)
    if (node.type === 'textDirective' || node.type === 'leafDirective') return toDirective(node)
    if ('children' in node) transformChildren(node, holder)
    return node
  }

  function toClassified(node: ContainerDirective, holder: Level): Classified | undefined {
    const {name, position} = node
    if (!isLevel(name)) {
      diagnose(file, 'onbekend-blok', node, {naam: name, bedoeld: suggest(name, levels), bekend: levels.join(', ')})
      return undefined
    }
    if (detailsOf(node).closing === undefined) {
      diagnose(file, 'blok-niet-gesloten', node, {naam: name})
    }
    const [first] = node.children
    if (first?.data !== undefined && 'directiveLabel' in first.data) {
      diagnose(file, 'blok-met-opschrift', first, {naam: name})
    }
    refuseAttributes(node)
    const own = stateLevel(name, holder, file, node)
    transformChildren(node, own)
    return {type: 'classified', level: own, children: node.children, ...(position && {position})}
  }

  function toClassifiedText(node: TextDirective, name: Level, holder: Level): ClassifiedText | undefined {
    if (!hasLabel(node)) {
      diagnose(file, 'opdracht-zonder-haken', node, {naam: name})
      return undefined
    }
    refuseAttributes(node)
    const own = stateLevel(name, holder, file, node)
    transformChildren(node, own)
    const children: PhrasingContent[] = node.children
    return {type: 'classifiedText', level: own, children, ...(node.position && {position: node.position})}
  }

  function toDirective(node: TextDirective | LeafDirective): Directive | undefined {
    const {name, position} = node
    const form = node.type === 'textDirective' ? 'inline' : 'leaf'
    const rule = Object.hasOwn(directiveTable, name) ? directiveTable[name] : undefined
    if (rule === undefined && !isLevel(name)) {
      const known = [...Object.keys(directiveTable), ...levels]
      diagnose(file, 'opdracht-onbekend', node, {naam: name, bedoeld: suggest(name, known), bekend: known.join(', ')})
      return undefined
    }
    if (rule?.form !== form) {
      diagnose(file, 'opdracht-verkeerde-vorm', node, {naam: name, verwacht: describe(name, rule)})
      return undefined
    }
    refusePrototype(node)
    const label = readLabel(node, rule)
    const attributes = readAttributes(node, rule)
    return {type: 'directive', form, name, label, attributes, ...(position && {position})}
  }

  /** The label as typed; it holds a reference and nothing else. */
  function readLabel(node: TextDirective | LeafDirective, rule: DirectiveRule): string {
    const {name, children} = node
    if (rule.label === undefined) {
      if (children.length > 0)
        diagnose(file, 'opdracht-verkeerde-vorm', node, {naam: name, verwacht: describe(name, rule)})
      return ''
    }
    const from = children[0]?.position?.start.offset
    const to = children.at(-1)?.position?.end.offset
    const label = from === undefined || to === undefined ? '' : String(file).slice(from, to).trim()
    if (label === '') diagnose(file, 'opdracht-zonder-haken', node, {naam: name})
    else if (!children.every((child) => child.type === 'text'))
      diagnose(file, 'opdracht-met-opmaak', node, {naam: name})
    return label
  }

  function readAttributes(node: TextDirective | LeafDirective, rule: DirectiveRule): Readonly<Record<string, string>> {
    const attributes: Record<string, string> = {}
    const known = Object.keys(rule.attributes)
    for (const [key, given] of Object.entries(node.attributes ?? {})) {
      const attribute = Object.hasOwn(rule.attributes, key) ? rule.attributes[key] : undefined
      const value = given ?? ''
      if (attribute === undefined) {
        const facts = {naam: node.name, kenmerk: key, bedoeld: suggest(key, known), bekend: known.join(', ') || 'geen'}
        diagnose(file, 'kenmerk-onbekend', placeOfAttribute(node, key), facts)
      } else if (containsDirective(value) || containsLevel(value)) {
        diagnose(file, 'rubricering-als-tekst', placeOfAttribute(node, key))
      } else if (!attribute.pattern.test(value)) {
        const facts = {naam: node.name, kenmerk: key, gevonden: value, verwacht: attribute.expected}
        diagnose(file, 'kenmerk-onjuist', placeOfAttribute(node, key), facts)
      } else attributes[key] = value
    }
    for (const key of known) {
      const isGiven = Object.hasOwn(node.attributes ?? {}, key)
      if (rule.attributes[key]?.required && !isGiven)
        diagnose(file, 'kenmerk-ontbreekt', node, {naam: node.name, kenmerk: key})
    }
    return attributes
  }

  /** The syntax loses an attribute with this name: no object holds it. */
  function refusePrototype(node: ContainerDirective | LeafDirective | TextDirective): void {
    const [line = ''] = String(file)
      .slice(node.position?.start.offset, node.position?.end.offset)
      .split(/[\r\n]/, 1)
    if (/\{[^}]*__proto__[^}]*\}/.test(line))
      diagnose(file, 'kenmerk-onbekend', node, {naam: node.name, kenmerk: '__proto__', bekend: 'geen'})
  }

  function refuseAttributes(node: ContainerDirective | TextDirective): void {
    refusePrototype(node)
    for (const key of Object.keys(node.attributes ?? {})) {
      diagnose(file, 'kenmerk-onbekend', placeOfAttribute(node, key), {naam: node.name, kenmerk: '…', bekend: 'geen'})
    }
  }
}

/** Where the parts of a directive are, as the syntax tells on request. */
interface Details {
  readonly closing?: Position
  readonly attributes?: Readonly<Record<string, Position>>
}

function detailsOf(node: ContainerDirective | LeafDirective | TextDirective): Details {
  return (node.data as {position?: Details} | undefined)?.position ?? {}
}

function placeOfAttribute(node: ContainerDirective | LeafDirective | TextDirective, key: string): Place {
  return detailsOf(node).attributes?.[key] ?? node
}

/** Whether there are brackets: without, the syntax takes only the name. */
function hasLabel(node: TextDirective): boolean {
  return node.children.length > 0
}

/** How a directive is to be written. */
function describe(name: string, rule: DirectiveRule | undefined): string {
  if (rule === undefined) return `:::${name} … ::: om een blok, of :${name}[…] in een zin`
  const [required] = Object.keys(rule.attributes)
  if (rule.form === 'leaf') return `::${name}{${required === 'id' ? '#id' : `${required}=…`}} op een eigen regel`
  return `:${name}[${rule.label}] in een zin`
}
