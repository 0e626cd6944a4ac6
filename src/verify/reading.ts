/** A text that a file can be read as. */
export interface Reading {
  /** Where it stands in the file, in Dutch, for a message. */
  readonly place: string
  readonly text: string
  /** Whether it is words and figures, and not bytes, markup or numbers that place things. */
  readonly isText: boolean
}
