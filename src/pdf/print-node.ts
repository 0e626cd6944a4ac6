/** What running text is made of, as the templates read it; one function of the templates for each type. */
export type PrintNode = PrintPhrase | PrintBlock

/** Within a line. */
export type PrintPhrase =
  | {readonly type: 'text' | 'code'; readonly value: string}
  | {readonly type: 'emphasis' | 'strong' | 'delete'; readonly children: ReadonlyArray<PrintNode>}
  | {readonly type: 'break'}
  /** A link out of the document. */
  | {readonly type: 'link'; readonly url: string; readonly children: ReadonlyArray<PrintNode>}
  /** A link within it; `target` is the anchor of a section or a figure. */
  | {readonly type: 'reference'; readonly target: string; readonly value: string}
  /** Only the first of a number carries the note; others point at it. */
  | {readonly type: 'footnote'; readonly number: number; readonly isFirst: boolean}
  /** A run of text above the level of its paragraph, between its marks. */
  | {readonly type: 'classified'; readonly mark: string; readonly children: ReadonlyArray<PrintNode>}
  | {readonly type: 'image'; readonly path: string; readonly alt: string}

/** A block; `mark` is its portion mark, if it is classified higher than what holds it. */
export type PrintBlock = {readonly mark?: string | undefined} & (
  | {
      readonly type: 'paragraph' | 'quote'
      /** Of a paragraph that says what was withheld on what ground. */
      readonly isOmission?: true | undefined
      readonly children: ReadonlyArray<PrintNode>
    }
  /** `level` 1 is a chapter's; none is ever left out on the way down. */
  | {readonly type: 'heading'; readonly level: number; readonly children: ReadonlyArray<PrintNode>}
  | {
      readonly type: 'list'
      /** Of the first item; absent in a list without numbers. */
      readonly start?: number | undefined
      readonly isTight: boolean
      readonly items: ReadonlyArray<ReadonlyArray<PrintNode>>
    }
  | {readonly type: 'code-block'; readonly value: string}
  | {
      readonly type: 'text-table'
      readonly align: ReadonlyArray<'left' | 'center' | 'right'>
      /** The first row is the head. */
      readonly rows: ReadonlyArray<ReadonlyArray<ReadonlyArray<PrintNode>>>
    }
  | {readonly type: 'rule'}
  /** The place of a figure. */
  | {readonly type: 'indicator'; readonly id: string}
)
