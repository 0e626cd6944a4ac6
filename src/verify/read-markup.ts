import type {Reading} from './reading.ts'

/** Attributes of a drawing whose numbers are places and sizes; charts are drawn from rounded figures. */
const geometry = new Set(
  'd x y x1 y1 x2 y2 cx cy r rx ry dx dy points transform viewBox width height style offset font-size stroke-width stroke-dasharray opacity'.split(
    ' ',
  ),
)

/** HTML, SVG and XML: as written, as somebody sees it, and what stands in attributes and comments. */
export function readMarkup(text: string): ReadonlyArray<Reading> {
  const aside: string[] = []
  const seen = text.replace(/<!--[\s\S]*?(?:-->|$)|<[a-z!?/](?:[^>"']|"[^"]*"|'[^']*')*>/gi, (tag) => {
    if (tag.startsWith('<!--')) aside.push(tag)
    else if (tag.includes('=')) aside.push(...readAttributes(tag))
    return blocks.test(tag) ? '\n' : ''
  })
  return [
    {place: 'de tekst zoals zij is opgeschreven', text, isText: false},
    {place: 'de tekst zoals een lezer haar ziet', text: seen, isText: true},
    {place: 'een kenmerk of een opmerking', text: aside.join('\n'), isText: true},
  ]
}

/** Between what stands in these and what follows is room. */
const blocks = /^<\/?(?:td|th|tr|li|p|div|h\d|text|title|desc|dt|dd|option|caption|figcaption|a|span|tspan)\b/i

function readAttributes(tag: string): ReadonlyArray<string> {
  return [...tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/g)]
    .filter(([, name = '']) => !geometry.has(name))
    .map(([, , double, single, bare]) => double ?? single ?? bare ?? '')
}
