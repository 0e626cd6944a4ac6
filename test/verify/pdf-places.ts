import {deflateSync} from 'node:zlib'
import {add, codesOf, deflated, edit, editPage, type Parts, putTogether, stream, utf16, withEntry} from './carrier.ts'

/** Puts words into a place of a PDF and gives the file. */
export type Place = (parts: Parts, words: string) => Uint8Array

const catalog = /\/Type \/Catalog/
const page = /\/Type \/Page\n/

/** Places within the objects of a PDF. */
function inside(change: (parts: Parts, words: string) => void): Place {
  return (parts, words) => {
    change(parts, words)
    return putTogether(parts)
  }
}

/** Draws on the first page, in the font that its text has. */
function drawn(draw: (codes: (text: string) => string, words: string) => string): Place {
  return inside((parts, words) => editPage(parts, (own) => `${own}\n${draw((text) => codesOf(parts, text), words)}\n`))
}

/** Another stream that the catalog refers to. */
function referred(make: (words: string) => string): Place {
  return inside((parts, words) => edit(parts, catalog, withEntry(`/Extra ${add(parts, make(words))}`)))
}

/** Places where the words stand as text that is drawn: also figures are found there. */
export const drawnPlaces: Readonly<Record<string, Place>> = {
  'on the page': drawn((codes, words) => `BT /f1 9 Tf 20 20 Td ${codes(words)} Tj ET`),
  'in white': drawn((codes, words) => `q 1 1 1 rg BT /f1 9 Tf 20 20 Td ${codes(words)} Tj ET Q`),
  invisible: drawn((codes, words) => `q BT 3 Tr /f1 9 Tf 20 20 Td ${codes(words)} Tj ET Q`),
  'beside the page': drawn((codes, words) => `BT /f1 9 Tf 9000 -700 Td ${codes(words)} Tj ET`),
  'too small to see': drawn((codes, words) => `BT /f1 0.001 Tf 20 20 Td ${codes(words)} Tj ET`),
  'under a picture': drawn((codes, words) => `BT /f1 9 Tf 20 20 Td ${codes(words)} Tj ET 0 0 400 400 re f`),
  'letter by letter': drawn((codes, words) =>
    [...words].map((letter, at) => `BT /f1 9 Tf 1 0 0 1 ${20 + at * 5} 20 Tm ${codes(letter)} Tj ET`).join('\n'),
  ),
  'with room between letters': drawn(
    (codes, words) => `BT /f1 9 Tf 20 20 Td [${[...words].map((letter) => `${codes(letter)} -90`).join(' ')}] TJ ET`,
  ),
  'in a form that nothing shows': inside((parts, words) => {
    const fonts = /\/Font <<[^>]*>>/.exec([...parts.objects.values()].join('\n'))?.[0] ?? ''
    const form = `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${fonts} >>`
    add(parts, deflated(`BT /f1 9 Tf ${codesOf(parts, words)} Tj ET`, form))
  }),
}

/** Every other place where words may stand. */
export const hiddenPlaces: Readonly<Record<string, Place>> = {
  'Info, title': inside((parts, words) => edit(parts, /\/Creator/, (body) => body.replace('(Proef)', utf16(words)))),
  'Info, a key of its own': inside((parts, words) => edit(parts, /\/Creator/, withEntry(`/Reviewer (${words})`))),
  'XMP, an element': inside((parts, words) =>
    edit(parts, /xpacket/, (body) => body.replace('Proef', words).replace(/\/Length \d+/, '')),
  ),
  'XMP, a comment': inside((parts, words) =>
    edit(parts, /xpacket/, (body) =>
      body.replace('</rdf:RDF>', `<!-- ${words} --></rdf:RDF>`).replace(/\/Length \d+/, ''),
    ),
  ),
  'metadata of a page': inside((parts, words) =>
    edit(parts, page, withEntry(`/Metadata ${add(parts, deflated(words, '/Type /Metadata /Subtype /XML'))}`)),
  ),
  bookmark: inside((parts, words) =>
    edit(parts, /\/Title \(Een kop\)/, (body) => body.replace('(Een kop)', utf16(words))),
  ),
  'named destination': inside((parts, words) =>
    edit(parts, catalog, withEntry(`/Names << /Dests << /Names [(${words}) [null /Fit]] >> >>`)),
  ),
  'page label': inside((parts, words) =>
    edit(parts, catalog, withEntry(`/PageLabels << /Nums [0 << /P (${words}) >>] >>`)),
  ),
  'alternative text': inside((parts, words) =>
    edit(parts, /\/Alt/, (body) => body.replace('(Een vlak)', utf16(words))),
  ),
  'actual text': inside((parts, words) => edit(parts, /\/S \/P\n/, withEntry(`/ActualText ${utf16(words)}`))),
  'expansion of an abbreviation': inside((parts, words) => edit(parts, /\/S \/P\n/, withEntry(`/E (${words})`))),
  'title of an element': inside((parts, words) =>
    edit(parts, /\/T \(Een kop\)/, (body) => body.replace('Een kop', words)),
  ),
  'actual text within a page': inside((parts, words) =>
    editPage(parts, (own) => `${own}\n/Span << /ActualText ${utf16(words)} >> BDC EMC\n`),
  ),
  'a comment within a page': inside((parts, words) => editPage(parts, (own) => `${own}\n% ${words}\n`)),
  'contents of a link': inside((parts, words) =>
    edit(parts, /\/Contents \(https/, (body) => body.replace(/\/Contents \(.*\)/, `/Contents (${words})`)),
  ),
  'address of a link': inside((parts, words) =>
    edit(parts, /\/URI \(/, (body) => body.replace('voorbeeld.nl', `voorbeeld.nl/?q=${encodeURIComponent(words)}`)),
  ),
  'a note on the page': inside((parts, words) => {
    const note = add(parts, `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents ${utf16(words)} >>`)
    edit(parts, page, (body) => body.replace('/Annots [', `/Annots [${note} `))
  }),
  'name of a font': inside((parts, words) =>
    edit(parts, /\/Type \/FontDescriptor/, withEntry(`/FontFamily (${words})`)),
  ),
  'a name': inside((parts, words) => edit(parts, catalog, withEntry(`/Extra /${words.replace(/ /g, '#20')}`))),
  'an attachment': inside((parts, words) => {
    const file = add(parts, deflated(words, '/Type /EmbeddedFile'))
    const specification = add(parts, `<< /Type /Filespec /F (bijlage.txt) /EF << /F ${file} >> >>`)
    edit(parts, catalog, withEntry(`/Names << /EmbeddedFiles << /Names [(bijlage) ${specification}] >> >>`))
  }),
  'a script': inside((parts, words) =>
    edit(parts, catalog, withEntry(`/OpenAction << /S /JavaScript /JS (app.alert\\("${words}"\\)) >>`)),
  ),
  'a layer': inside((parts, words) =>
    edit(parts, catalog, withEntry(`/OCProperties << /OCGs [<< /Type /OCG /Name (${words}) >>] >>`)),
  ),
  'private data of a program': inside((parts, words) =>
    edit(parts, page, withEntry(`/PieceInfo << /Tool << /Private (${words}) >> >>`)),
  ),
  'an object that nothing refers to': inside((parts, words) => {
    add(parts, `(${words})`)
  }),
  'an older revision': (parts, words) => {
    const number = [...parts.objects].find(([, body]) => body.includes('/Creator'))?.[0] ?? 0
    const kept = parts.objects.get(number) ?? ''
    parts.objects.set(number, kept.replace('(Proef)', `(${words})`))
    const first = putTogether(parts)
    const root = /\/Root \d+ 0 R/.exec(parts.trailer)?.[0]
    const start = first.length
    const xref = start + `${number} 0 obj\n${kept}\nendobj\n`.length
    const update = `${number} 0 obj\n${kept}\nendobj\nxref\n${number} 1\n${String(start).padStart(10, '0')} 00000 n \ntrailer\n<< ${root} /Info ${number} 0 R /Size 99 /Prev ${first.toString('latin1').lastIndexOf('xref\n0')} >>\nstartxref\n${xref}\n%%EOF\n`
    return Buffer.concat([first, Buffer.from(update, 'latin1')])
  },
  'between two objects': (parts, words) =>
    Buffer.from(
      putTogether(parts).toString('latin1').replace('endobj\n2 0 obj', `endobj\n% ${words}\n2 0 obj`),
      'latin1',
    ),
  'after the end': (parts, words) => Buffer.concat([putTogether(parts), Buffer.from(words)]),
  'a stream of objects': inside((parts, words) => {
    const info = [...parts.objects].find(([, body]) => body.includes('/Creator'))?.[0] ?? 0
    const body = parts.objects.get(info)?.replace('(Proef)', utf16(words)) ?? ''
    parts.objects.delete(info)
    add(parts, deflated(`${info} 0 ${body}`, `/Type /ObjStm /N 1 /First ${`${info} 0 `.length}`))
  }),
  'a stream in hexadecimal digits': referred((words) =>
    stream(`${Buffer.from(words).toString('hex')}>`, '/Filter /ASCIIHexDecode'),
  ),
  'a stream in base 85': referred((words) => stream(toBase85(words), '/Filter /ASCII85Decode')),
  'a stream of two filters': referred((words) =>
    stream(`${deflateSync(words).toString('hex')}>`, '/Filter [/ASCIIHexDecode /FlateDecode]'),
  ),
  'a stream with a predictor': referred((words) => {
    const rows = words.match(/.{1,8}/g)?.map((row) => row.padEnd(8)) ?? []
    const predicted = rows.map(
      (row, at) =>
        `\x02${[...row].map((character, column) => String.fromCharCode((character.charCodeAt(0) - (rows[at - 1]?.charCodeAt(column) ?? 0)) & 255)).join('')}`,
    )
    return deflated(predicted.join(''), '/DecodeParms << /Predictor 12 /Columns 8 >>')
  }),
  'a stream in UTF-16': referred((words) => stream(Buffer.from(words, 'utf16le'))),
  'a picture in the page': inside((parts, words) =>
    editPage(parts, (own) => `${own}\nBI /W 1 /H 1 /BPC 8 /CS /G ID ${words} EI\n`),
  ),
}

function toBase85(words: string): string {
  const bytes = Buffer.from(words.padEnd(Math.ceil(words.length / 4) * 4))
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) {
    let value = bytes.readUInt32BE(at)
    let group = ''
    for (let digit = 0; digit < 5; digit++) {
      group = String.fromCharCode((value % 85) + 33) + group
      value = Math.floor(value / 85)
    }
    text += group
  }
  return `${text}~>`
}
