/** The anchor of a document in the register of references. */
export function referenceAnchor(id: string): string {
  return `stuk-${id}`
}

/** The anchor of a commitment in the register of commitments. */
export function commitmentAnchor(id: string): string {
  return `toezegging-${id}`
}

/** The anchor of a change in the register of changes. */
export function changeAnchor(id: string): string {
  return `wijziging-${id}`
}

/** The anchor of the nth abbreviation, from 1: their letters alone may differ only in case. */
export function abbreviationAnchor(position: number): string {
  return `afkorting-${position}`
}
