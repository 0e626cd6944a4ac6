/** What the outputs say of one figure: everything that its readers can meet of it, as text. */
export interface FoundFigure {
  /** "Figuur 7". */
  readonly name: string
  /** The cells of the table on its page, row by row. */
  readonly page: ReadonlyArray<ReadonlyArray<string>>
  /** Everything that the table, its heads and its notes say. */
  readonly words: string
  /** Large beside the message; absent where there is none. */
  readonly headline: FoundHeadline | undefined
  /** Undefined for a table. */
  readonly chart: FoundChart | undefined
  /** Undefined where there are no figures to download. */
  readonly csv: ReadonlyArray<Readonly<Record<string, string>>> | undefined
  readonly json: FoundJson | undefined
  readonly pdf: FoundPrint
}

export interface FoundHeadline {
  /** "5.138 vte". */
  readonly value: string
  /** "Realisatie instroom, 2025". */
  readonly label: string
  /** "1.831 onder het plan van 6.969"; empty where there is nothing to compare with. */
  readonly comparison: string
}

export interface FoundChart {
  /** The texts in the picture for a wide and for a narrow page. */
  readonly wide: ReadonlyArray<FoundLabel>
  readonly narrow: ReadonlyArray<FoundLabel>
  readonly wideDescription: string
  readonly narrowDescription: string
  /** The sentence under the picture; may be empty. */
  readonly reading: string
}

export interface FoundLabel {
  readonly text: string
  /** Whether it has the grey of an axis. */
  readonly isQuiet: boolean
  readonly x: number
  readonly y: number
}

export interface FoundJson {
  readonly rijen: ReadonlyArray<{
    readonly id: string
    readonly waarden: Readonly<
      Record<string, {readonly waarde?: number; readonly van?: number; readonly afgedrukt: string}>
    >
  }>
}

/** What the PDF says of it. */
export interface FoundPrint {
  /** The cells of its table, row by row, with the letters of their notes. */
  readonly cells: ReadonlyArray<ReadonlyArray<string>>
  /** Everything between its caption and its chart or table. */
  readonly headline: string
  /** The figure in the list that opens its chapter; empty where that says nothing. */
  readonly opening: string
  /** The alternative text of its picture, and the texts in it. */
  readonly alternative: string | undefined
  readonly picture: string
}
