import {figureAnchor, sectionAnchor} from '../model/print-anchor.ts'
import type {View} from '../model/view.ts'

/** The anchor of what has this id; undefined when this edition does not print it. */
export function findAnchor(view: View, id: string): string | undefined {
  if (view.figures.has(id)) return figureAnchor(id)
  const isSection = view.chapters.some(
    (chapter) => chapter.id === id || chapter.sections.some((section) => section.id === id),
  )
  return isSection ? sectionAnchor(id) : undefined
}
