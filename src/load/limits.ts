/**
 * How much of something a source may have: far above any report, and far below what takes a second to read.
 *
 * Found by measuring: at these numbers the worst text of its kind is built in less than two seconds.
 */
export const limits = {
  bytes: {markdown: 64 * 1024, yaml: 16 * 1024, json: 1024 * 1024, words: 1024 * 1024},
  /** Lines of a text. */
  lines: 4000,
  /** Characters of a line. */
  line: 20_000,
  /** Quotes and lists that open on one line, and brackets in brackets in YAML. */
  nesting: 20,
  /** Items of lists and lines of quotes, of a file. */
  openings: 3000,
  /** Spaces before a line. */
  indent: 200,
  /** Lines that open a block, of a file. */
  blocks: 200,
  /** Square brackets between two empty lines. */
  brackets: 4000,
  /** Runs of * and _ between two empty lines. */
  marks: 1000,
  /** Bars that may part the cells of tables, of a file. */
  bars: 10_000,
  /** Nodes within nodes, of a text or of data. */
  depth: 100,
  /** Columns of a table in a text. */
  columns: 100,
} as const
