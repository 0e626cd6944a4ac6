import type {PrintNode} from './print-node.ts'

/**
 * The document as the templates read it from `/view.json`: plain data in printing order, all texts final.
 *
 * An absent field is an absent key. Lengths are in CSS px where a picture brings its own size, else the templates'.
 */
export interface PrintDocument {
  readonly title: string
  readonly subtitle?: string | undefined
  /** "voorjaar 2026". */
  readonly issue: string
  /** "Openbare versie". */
  readonly edition: string
  readonly isAnnex: boolean
  /** The level as words: "Departementaal Vertrouwelijk". */
  readonly level: string
  /** What stands in capitals at the top and bottom of each page; only above the public level. */
  readonly mark?: string | undefined
  readonly reportingPeriod: string
  /** `[2026, 5, 20]`. */
  readonly date: ReadonlyArray<number>
  readonly dateInWords: string
  readonly publisher: string
  readonly statement?: string | undefined
  readonly language: string
  /** The title block of a classified document, name by name; empty for a public one. */
  readonly titleBlock: ReadonlyArray<readonly [name: string, value: string]>
  /** The portion marks and their words, from public to the level of the document; empty for a public one. */
  readonly levels: ReadonlyArray<{readonly mark: string; readonly words: string}>
  /** "exemplaar 3 van 12", where copies are counted. */
  readonly copy?: string | undefined
  readonly chapters: ReadonlyArray<PrintChapter>
  /** By dataset id. */
  readonly figures: Readonly<Record<string, PrintFigure>>
  /** By number. */
  readonly footnotes: Readonly<Record<string, PrintFootnote>>
}

export interface PrintSection {
  readonly id: string
  readonly number?: string | undefined
  readonly title: string
  /** Portion mark: "DV". */
  readonly mark?: string | undefined
  readonly isFictitious: boolean
  readonly body: ReadonlyArray<PrintNode>
}

export interface PrintChapter extends PrintSection {
  readonly shortTitle: string
  /** Of a paper that goes with the report only. */
  readonly paper?: PrintPaper | undefined
  /** The indicators of a numbered chapter with how they stand. */
  readonly indicators: ReadonlyArray<PrintIndicator>
  readonly sections: ReadonlyArray<PrintSection>
}

/** What stands around the text of a paper. */
export interface PrintPaper {
  /** "Aanbiedingsbrief". */
  readonly name: string
  /** Line by line; may be empty. */
  readonly addressee: ReadonlyArray<string>
  readonly reference?: string | undefined
  readonly signatory?: string | undefined
  readonly enclosures: ReadonlyArray<string>
}

/** A line of the list that opens a chapter. */
export interface PrintIndicator {
  readonly id: string
  readonly title: string
  /** "figuur 4". */
  readonly name: string
  readonly mark?: string | undefined
  readonly key?: PrintKey | undefined
}

/** The figure that says how an indicator stands. */
export interface PrintKey {
  /** "44.825". */
  readonly figure: string
  /** "vte"; may be empty. */
  readonly unit: string
  /** "Realisatie instroom, 2025". */
  readonly label: string
  /** "2025". */
  readonly moment: string
  /** "1,3 procentpunt onder de norm van 75%". */
  readonly comparison?: string | undefined
  readonly isMet?: boolean | undefined
}

export interface PrintFootnote {
  readonly mark?: string | undefined
  readonly body: ReadonlyArray<PrintNode>
}

export interface PrintFigure {
  readonly id: string
  readonly kind: 'figure' | 'table'
  readonly number: string
  /** The statistic's own name, for the lists. */
  readonly title: string
  /** The finding, or the title where there is none. */
  readonly headline: string
  /** What was measured, in what unit; absent where the headline says it all. */
  readonly subtitle?: string | undefined
  readonly mark?: string | undefined
  readonly isFictitious: boolean
  readonly key?: PrintKey | undefined
  readonly chart?: PrintPicture | undefined
  /** What the chart shows, in words, where no table says it. */
  readonly reading?: string | undefined
  readonly table?: PrintTable | undefined
  /** Why there is no figure. */
  readonly reason?: string | undefined
  /** "Bron: …", "Peildatum: …". */
  readonly source: ReadonlyArray<string>
  /** About how high it comes out, in mm. */
  readonly height: number
}

export interface PrintPicture {
  /** Of the file within the job. */
  readonly path: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

export interface PrintTable {
  readonly corner: string
  readonly columns: ReadonlyArray<{
    readonly align: 'start' | 'end'
    readonly isStrong: boolean
    /** Title and unit. */
    readonly head: string
  }>
  readonly head: ReadonlyArray<ReadonlyArray<PrintHeadCell>>
  readonly body: ReadonlyArray<PrintRow>
  /** Notes with their letters, remarks, marks of status: a line each. */
  readonly notes: ReadonlyArray<{readonly sign: string; readonly text: string}>
}

export interface PrintHeadCell {
  readonly text: string
  readonly unit: string
  readonly letters: string
  readonly mark?: string | undefined
  readonly colspan: number
  readonly rowspan: number
  readonly isGroup: boolean
  readonly align: 'start' | 'end'
}

export interface PrintRow {
  readonly type: 'group' | 'row'
  readonly title: string
  readonly unit: string
  readonly letters: string
  readonly mark?: string | undefined
  readonly style: 'plain' | 'total' | 'subtotal'
  readonly isGrouped: boolean
  readonly cells: ReadonlyArray<PrintCell>
}

export interface PrintCell {
  readonly text: string
  /** Set unseen behind the text, so that decimal commas line up. */
  readonly fill: string
  readonly letters: string
  readonly kind: 'number' | 'text' | 'missing' | 'empty'
  /** For a mark before the text. */
  readonly progress?: 'none' | 'part' | 'whole'
  readonly mark?: string | undefined
}
