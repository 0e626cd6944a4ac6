/** The anchor of a chapter or a section in the PDF. */
export function sectionAnchor(id: string): string {
  return `deel/${id}`
}

/** The anchor of a figure or a table in the PDF. */
export function figureAnchor(id: string): string {
  return `figuur/${id}`
}
