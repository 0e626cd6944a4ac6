/** What a paper that goes with the report is: the letter that presents it, answers to questions, a note for a meeting. */
export type PaperKind = 'letter' | 'answers' | 'note'

/** What a paper says of itself beside its text. */
export interface PaperFacts {
  readonly kind: PaperKind
  /** Line by line. */
  readonly addressee: ReadonlyArray<string>
  /** Of the file that it belongs to: "BS2026012345". */
  readonly reference: string | undefined
  /** Under the text: an office, no name of a person. */
  readonly signatory: string | undefined
  readonly enclosures: ReadonlyArray<string>
}

/** What a paper of each kind is called. */
export const paperNames: Readonly<Record<PaperKind, string>> = {
  letter: 'Aanbiedingsbrief',
  answers: 'Vragen en antwoorden',
  note: 'Voorlegger',
}

/** Where the PDF of a paper is within its edition's folder. */
export function paperPath(id: string): string {
  return `brieven/${id}.pdf`
}

/** The headings of a note, in their order: what those who meet expect to find. */
export const noteHeadings = ['Aanleiding', 'Doel', 'Beslispunten', 'Stand van zaken', 'Bijlagen'] as const
