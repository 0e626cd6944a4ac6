import type {FootnoteDefinition, RootContent} from 'mdast'
import {diagnose} from '../diagnostic/diagnose.ts'
import {publicLevel} from '../model/classification.ts'
import type {Chapter, Footnote, Section} from '../model/view.ts'
import {SKIP, visit} from '../model/visit.ts'

/**
 * Makes a function that numbers the footnotes of one chapter after another, from 1 through the edition.
 *
 * Numbers go by first reference; a note that nothing refers to is not printed. The definitions leave the texts.
 * Identifiers are those of one file, so two files may use the same.
 */
export function numberFootnotes(): (chapter: Chapter) => ReadonlyArray<Footnote> {
  let count = 0
  return (chapter) => {
    const footnotes: Footnote[] = []
    for (const text of [chapter, ...chapter.sections]) {
      const definitions = takeDefinitions(text)
      const numbers = new Map<string, number>()
      visit(text.body, 'footnoteReference', (reference) => {
        const definition = definitions.get(reference.identifier)
        if (definition === undefined) {
          diagnose(text.file, 'voetnoot-zonder-tekst', reference, {naam: reference.label ?? reference.identifier})
          return
        }
        const number = numbers.get(reference.identifier) ?? ++count
        if (!numbers.has(reference.identifier)) {
          numbers.set(reference.identifier, number)
          const children: ReadonlyArray<RootContent> = definition.children
          footnotes.push({number, level: definition.data?.level ?? publicLevel, children})
        }
        reference.data = {...reference.data, number}
      })
    }
    return footnotes
  }
}

function takeDefinitions(text: Section): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(text.body, 'footnoteDefinition', (definition, index, parent) => {
    if (parent === undefined || index === undefined) return
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return definitions
}
