import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {levels} from '../model/classification.ts'
import {directiveTable} from './directive-table.ts'
import {findNearest} from './nearest.ts'
import {createPointAt} from './point-at.ts'

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
    if (node.type === 'text') findInText(node, index === undefined ? undefined : parent?.children[index - 1])
    else if (node.type === 'code') findInCode(node)
    else if (node.type === 'image' || node.type === 'imageReference') refuseDirective(node, sourceOf(node))
    else if (node.type === 'link' || node.type === 'definition') refuseDirective(node, node.title ?? '')
  })

  function findInText(node: Nodes, before: Nodes | undefined): void {
    const text = maskEscapes(sourceOf(node))
    const start = node.position?.start.offset ?? 0
    if (text.startsWith('{') && before !== undefined && isDirective(before)) {
      diagnose(file, 'kenmerken-onleesbaar', pointAt(start), {naam: 'name' in before ? before.name : ''})
    }
    for (const stray of strays) {
      for (const match of text.matchAll(stray.pattern)) stray.report(match, file, pointAt(start + match.index))
    }
  }

  /** An indented line is code to Markdown and a slip of the space bar to an editor. */
  function findInCode(node: Nodes): void {
    const code = sourceOf(node)
    const start = node.position?.start.offset ?? 0
    const [fence] = /^(`{3,}|~{3,})/.exec(code) ?? []
    if (fence === undefined) {
      for (const match of code.matchAll(/(?<![^\s>])::+/g)) {
        diagnose(file, 'losse-dubbele-punten', pointAt(start + match.index), {gevonden: match[0]})
      }
      return
    }
    const lines = code.split(/\r\n|\n|\r/)
    const last = (lines.at(-1) ?? '').replace(/^[\s>]+/, '').trimEnd()
    const isClosed = lines.length > 1 && last.startsWith(fence) && last === last.charAt(0).repeat(last.length)
    if (!isClosed) diagnose(file, 'codeblok-niet-gesloten', node)
  }

  function refuseDirective(node: Nodes, text: string): void {
    if (containsDirective(text)) diagnose(file, 'opmaak-in-titel', node)
  }

  function sourceOf({position}: Nodes): string {
    return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  }
}

/** Whether plain text holds what would be a directive in Markdown. */
export function containsDirective(text: string): boolean {
  return /:{3,}|(?<!:):\p{L}[\p{L}\p{N}_-]*\[/u.test(maskEscapes(text))
}

interface Stray {
  readonly pattern: RegExp
  report(match: RegExpMatchArray, file: VFile, place: {line: number; column: number}): void
}

const names = [...Object.keys(directiveTable), ...levels]

/** A name that an editor probably meant as a directive's. */
function meant(name: string): string | undefined {
  return findNearest(name, names)
}

const strays: ReadonlyArray<Stray> = [
  {
    pattern: /::+/g,
    report: ([found], file, place) => diagnose(file, 'losse-dubbele-punten', place, {gevonden: found}),
  },
  {
    // `:name[` that could not be read, `:name [`, `:name{`, and `: name[` or `:name` of a level.
    pattern: /(?<!:):(\s*)(\p{L}[\p{L}\p{N}_-]*)(\s*[[{])?/gu,
    report(match, file, place) {
      const [, space = '', name = '', opening = ''] = match
      const before = match.input?.charAt((match.index ?? 0) - 1) ?? ''
      const known = meant(name)
      const isLevelName = (levels as ReadonlyArray<string | undefined>).includes(known)
      const isExact = known === name.toLowerCase()
      const isMeant =
        space === ''
          ? opening === '[' ||
            (opening !== '' && known !== undefined) ||
            isLevelName ||
            (isExact && !/[\p{L}\p{N}]/u.test(before))
          : isLevelName && opening.endsWith('[')
      if (isMeant) diagnose(file, 'lijkt-op-opdracht', place, {naam: known ?? name})
    },
  },
  {
    pattern: /\[\^([^\]\s]+)\]/g,
    report: ([, name], file, place) => diagnose(file, 'voetnoot-onbekend', place, {naam: name}),
  },
  {
    pattern: /!\[|\]\[[^\]]+\]/g,
    report: (_, file, place) => diagnose(file, 'verwijzing-zonder-adres', place),
  },
  {
    pattern: /<!--/g,
    report: (_, file, place) => diagnose(file, 'opmerking-niet-gesloten', place),
  },
]

function isDirective(node: Nodes): boolean {
  return node.type === 'textDirective' || node.type === 'leafDirective'
}

/** Blanks what a backslash makes literal, so that it is found by no pattern. */
function maskEscapes(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]/g, '  ')
}
