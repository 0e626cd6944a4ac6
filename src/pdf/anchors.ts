import type {View} from '../model/view.ts'

/** The anchor of a chapter or a section in the PDF. */
export function sectionAnchor(id: string): string {
  return `deel/${id}`
}

/** The anchor of a figure or a table in the PDF. */
export function figureAnchor(id: string): string {
  return `figuur/${id}`
}

/** The anchor of what has this id; undefined when this edition does not print it. */
export function findAnchor(view: View, id: string): string | undefined {
  if (view.figures.has(id)) return figureAnchor(id)
  const isSection = view.chapters.some(
    (chapter) => chapter.id === id || chapter.sections.some((section) => section.id === id),
  )
  return isSection ? sectionAnchor(id) : undefined
}
