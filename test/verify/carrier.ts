import {deflateSync, inflateSync} from 'node:zlib'
import {diskEffects} from '../../src/effects.ts'

/** The objects of a PDF by number, each as it stands between `obj` and `endobj` (bytes as Latin-1), and its trailer. */
export interface Parts {
  readonly objects: Map<number, string>
  readonly trailer: string
}

const source = `#set document(title: "Proef", author: "Tester", date: datetime(year: 2026, month: 5, day: 20))
#set page(width: 12cm, height: 8cm)
#set text(font: "Source Sans 3", fallback: false, lang: "nl")
= Een kop <kop>
abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 , . ; #link("https://voorbeeld.nl")[een link]
#figure(image("/beeld.svg", alt: "Een vlak"), caption: [Een figuur])
`
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20"><text font-family="Source Sans 3" x="2" y="14">Vlak</text></svg>'

/** A small PDF as Typst makes those of the report, with something more in its text or its picture. */
export async function typesetCarrier(extra = '', svg = drawing): Promise<Uint8Array> {
  const files = new Map<string, string>([
    ['/main.typ', source + extra],
    ['/beeld.svg', svg],
  ])
  const result = await diskEffects.typeset({
    clearance: 'openbaar',
    files,
    main: '/main.typ',
    standards: ['ua-1'],
    timestamp: 1_779_235_200,
  })
  if ('errors' in result) throw new Error(result.errors.join('\n'))
  const [pdf] = result.pdfs
  if (pdf === undefined) throw new Error('Typst made no PDF')
  return pdf
}

export function takeApart(pdf: Uint8Array): Parts {
  const text = Buffer.from(pdf).toString('latin1')
  const objects = new Map<number, string>()
  for (const [, number = '', body = ''] of text.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj\n/g))
    objects.set(Number(number), body)
  return {objects, trailer: /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text)?.[1] ?? ''}
}

/** Writes the objects as a file of one revision, with a table of where they are. */
export function putTogether({objects, trailer}: Parts): Buffer {
  let text = '%PDF-1.7\n%\x80\x80\x80\x80\n'
  const size = Math.max(...objects.keys()) + 1
  const places = new Map<number, number>()
  for (const [number, body] of objects) {
    places.set(number, text.length)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = text.length
  text += `xref\n0 ${size}\n0000000000 65535 f \n`
  for (let number = 1; number < size; number++) {
    const place = places.get(number)
    text += place === undefined ? '0000000000 00000 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
  }
  text += `trailer\n<<${trailer.replace(/\/Size \d+/, `/Size ${size}`)}>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** Adds an object and gives its reference. */
export function add({objects}: Parts, body: string): string {
  const number = Math.max(...objects.keys()) + 1
  objects.set(number, body)
  return `${number} 0 R`
}

/** Changes the first object that looks like this. */
export function edit({objects}: Parts, like: RegExp, change: (body: string) => string): void {
  for (const [number, body] of objects) {
    if (!like.test(body)) continue
    const changed = change(body)
    if (changed === body) throw new Error(`Nothing to change in ${like}`)
    objects.set(number, changed)
    return
  }
  throw new Error(`No object like ${like}`)
}

/** Puts an entry into a dictionary, first. */
export function withEntry(entry: string): (body: string) => string {
  return (body) => body.replace('<<', `<<\n  ${entry}`)
}

export function stream(contents: string | Uint8Array, entries = ''): string {
  const text = typeof contents === 'string' ? contents : Buffer.from(contents).toString('latin1')
  return `<<\n  ${entries}\n  /Length ${text.length}\n>>\nstream\n${text}\nendstream`
}

export function deflated(contents: string, entries = ''): string {
  return stream(deflateSync(Buffer.from(contents, 'latin1')), `/Filter /FlateDecode ${entries}`)
}

/** Changes what the first page draws. */
export function editPage(parts: Parts, change: (drawing: string) => string): void {
  const number = /\/Contents (\d+) 0 R/.exec([...parts.objects.values()].join('\n'))?.[1]
  const body = parts.objects.get(Number(number)) ?? ''
  const bytes = Buffer.from(/stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? '', 'latin1')
  parts.objects.set(Number(number), deflated(change(inflateSync(bytes).toString('latin1'))))
}

/** A text string in UTF-16. */
export function utf16(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}

/** The codes that the carrier's font `f1` has for a text, as a string in hexadecimal digits. */
export function codesOf({objects}: Parts, text: string): string {
  const maps = [...objects.values()].filter((body) => body.includes('begincmap'))
  const entries = maps.map((map) => [...map.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>/g)])
  const largest = entries.sort((a, b) => b.length - a.length)[0] ?? []
  const codes = new Map(
    largest.map(
      ([, code = '', character = '']) => [String.fromCharCode(Number.parseInt(character, 16)), code] as const,
    ),
  )
  return `<${[...text].map((character) => codes.get(character) ?? '').join('')}>`
}
