import type {FootnoteDefinition, Root} from 'mdast'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {visit} from '../model/visit.ts'

/** Looks for footnotes with two texts and texts that no reference asks for. A reference without is a stray. */
export function checkFootnotes(tree: Root, file: VFile): void {
  const definitions = new Map<string, FootnoteDefinition>()
  const used = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier)
    if (node.type !== 'footnoteDefinition') return
    const first = definitions.get(node.identifier)
    if (first === undefined) definitions.set(node.identifier, node)
    else diagnose(file, 'voetnoot-dubbel', node, {naam: node.label ?? '', regel: first.position?.start.line})
  })
  for (const definition of definitions.values()) {
    if (!used.has(definition.identifier)) {
      diagnose(file, 'voetnoot-ongebruikt', definition, {naam: definition.label ?? ''})
    }
  }
}
