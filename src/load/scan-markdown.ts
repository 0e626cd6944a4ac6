import type {Excess} from './check-limits.ts'
import {limits} from './limits.ts'
import {scanYaml} from './scan-yaml.ts'

/** What there is too much of in Markdown, by its lines alone; undefined when it can be parsed. */
export function scanMarkdown(text: string): Excess | undefined {
  let count = 0
  let blocks = 0
  let brackets = 0
  let marks = 0
  let bars = 0
  let openings = 0
  for (const {0: line, index: offset} of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const refuse = (what: string, limit: number, unit: string): Excess => ({what, limit: `${limit} ${unit}`, offset})
    const [spaces = ''] = /^[ \t]*/.exec(line) ?? []
    if (++count > limits.lines + 1) return refuse('regels', limits.lines, 'in een bestand')
    if (line.length > limits.line) return refuse(`${line.length} tekens op een regel`, limits.line, 'op een regel')
    if (spaces.length > limits.indent) return refuse('inspringing', limits.indent, 'spaties')
    const own = countOpenings(line)
    openings += own
    if (own > limits.nesting) return refuse('lagen', limits.nesting, 'citaten en lijsten in elkaar')
    if (openings > limits.openings) return refuse('punten en citaten', limits.openings, 'in een bestand')
    if (/^[\s>*+\-\d.)]*:{3,}[^\s:]/.test(line) && ++blocks > limits.blocks)
      return refuse('blokken', limits.blocks, 'in een bestand')
    bars += line.match(/\|/g)?.length ?? 0
    if (bars > limits.bars) return refuse('cellen', limits.bars, 'in een bestand')
    const isEmpty = line.trim() === ''
    brackets = isEmpty ? 0 : brackets + (line.match(/[[\]]/g)?.length ?? 0)
    if (brackets > limits.brackets) return refuse('rechte haken', limits.brackets, 'in een alinea')
    marks = isEmpty ? 0 : marks + (line.match(/[*_]+/g)?.length ?? 0)
    if (marks > limits.marks) return refuse('sterretjes en lage streepjes', limits.marks, 'in een alinea')
  }
  const [, front = ''] = /(?<![\s\S])---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)^---[ \t]*$/m.exec(text) ?? []
  const excess = scanYaml(front)
  return excess && {...excess, offset: excess.offset + text.indexOf(front)}
}

/** Marks of quotes and list items at the beginning of a line; a line of nothing else is a rule across the page. */
function countOpenings(line: string): number {
  if (/^ {0,3}([-*])[ \t]*(?:\1[ \t]*){2,}$/.test(line.trimEnd())) return 0
  const [marks = ''] = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line) ?? []
  return marks.match(/[->+*.)]/g)?.length ?? 0
}
