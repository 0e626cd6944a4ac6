import type {Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {visit} from '../model/visit.ts'
import {createPointAt} from './point-at.ts'
import {containsDirective, containsLevel, maskEscapes, strays} from './strays.ts'

/**
 * Refuses text that was meant as something else: what looks like a directive, a footnote or a reference and was
 * not parsed as one. Printed as typed it would show what a classification was to hide.
 *
 * Works on a tree straight from parsing. Looks at the source of each text, where a backslash still tells what is
 * meant as typed; code in backticks or between fences is always as typed.
 */
export function findStrays(tree: Root, file: VFile): void {
  const source = String(file)
  const pointAt = createPointAt(source)

  visit(tree, (node, index, parent) => {
    if (node.type === 'text') {
      const sibling = index === undefined ? undefined : parent?.children[index - 1]
      findInText(node, sibling)
      findAttributes(node, sibling)
    } else if (node.type === 'code') findInCode(node)
    else if (node.type === 'inlineCode') refuseLevel(node, sourceOf(node))
    else if (node.type === 'image' || node.type === 'imageReference') refuseDirective(node, sourceOf(node))
    else if (node.type === 'link' || node.type === 'definition') {
      refuseDirective(node, node.title ?? '')
      if (containsDirective(node.url)) diagnose(file, 'opmaak-in-titel', node)
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') findBracket(node)
  })

  /** Patterns are judged with the line before them in sight, but not with a directive: that has rules of its own. */
  function findInText(node: Nodes, sibling?: Nodes): void {
    const text = maskEscapes(sourceOf(node))
    const start = node.position?.start.offset ?? 0
    const line = source.lastIndexOf('\n', start - 1) + 1
    const before = sibling?.type === 'textDirective' ? '' : maskEscapes(source.slice(line, start))
    for (const {rule, pattern, judge} of strays) {
      for (const match of text.matchAll(pattern)) {
        const {index} = match
        const facts = judge(Object.assign(match, {input: before + text, index: before.length + index}))
        if (facts !== undefined) diagnose(file, rule, pointAt(start + index), facts)
      }
    }
  }

  /** A `]` too many: one before it closed what it was to close. */
  function findBracket(block: Nodes): void {
    let open = 0
    visit(block, 'text', (node) => {
      for (const {0: bracket, index} of maskEscapes(sourceOf(node)).matchAll(/[[\]]/g)) {
        if (bracket === '[') open++
        else if (open > 0) open--
        else diagnose(file, 'losse-haak', pointAt((node.position?.start.offset ?? 0) + index))
      }
    })
  }

  function findAttributes(node: Nodes, before: Nodes | undefined): void {
    if (before === undefined || !('name' in before) || !sourceOf(node).startsWith('{')) return
    diagnose(file, 'kenmerken-onleesbaar', node, {naam: before.name})
  }

  /** An indented line is code to Markdown and a slip of the space bar to an editor. */
  function findInCode(node: Nodes): void {
    const code = sourceOf(node)
    const [fence] = /^(`{3,}|~{3,})/.exec(code) ?? []
    if (fence === undefined) {
      findInText(node)
      return
    }
    refuseLevel(node, code)
    const lines = code.split(/\r\n|\n|\r/)
    const last = (lines.at(-1) ?? '').replace(/^[\s>]+/, '').trimEnd()
    const isClosed = lines.length > 1 && last.startsWith(fence) && last === last.charAt(0).repeat(last.length)
    if (!isClosed) diagnose(file, 'codeblok-niet-gesloten', node)
  }

  function refuseDirective(node: Nodes, text: string): void {
    if (containsDirective(text)) diagnose(file, 'opmaak-in-titel', node)
    else refuseLevel(node, text)
  }

  /** Where a backslash means nothing, or a label marks nothing: the name of a level is a label that went wrong. */
  function refuseLevel(node: Nodes, text: string): void {
    if (containsLevel(text)) diagnose(file, 'rubricering-als-tekst', node)
  }

  function sourceOf({position}: Nodes): string {
    return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  }
}
