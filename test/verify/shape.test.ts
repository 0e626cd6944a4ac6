import {beforeAll, describe, expect, test} from 'vitest'
import {judgeFile} from '../../src/verify/judge-file.ts'
import {makeSearch} from '../../src/verify/search.ts'
import {
  add,
  deflated,
  edit,
  editPage,
  type Parts,
  putTogether,
  stream,
  takeApart,
  typesetCarrier,
  withEntry,
} from './carrier.ts'
import {hiddenPlaces} from './pdf-places.ts'

const nothing = makeSearch([])
let carrier: Uint8Array

beforeAll(async () => {
  carrier = await typesetCarrier()
})

function oddities(change: (parts: Parts) => Uint8Array): ReadonlyArray<string> {
  const {isUnreadable, oddities} = judgeFile('a.pdf', change(takeApart(carrier)), nothing)
  expect(isUnreadable).toBe(false)
  return oddities
}

describe('a PDF of another shape is refused', () => {
  test.each([
    ['an older revision', 'een eerdere versie van het document'],
    ['an older revision', 'een object in twee versies'],
    ['after the end', 'bytes die bij geen object horen'],
    ['between two objects', 'bytes die bij geen object horen'],
    ['an object that nothing refers to', 'een object waar niets naar verwijst'],
    ['Info, a key of its own', 'een onbekend veld in de metagegevens (Info)'],
    ['XMP, a comment', 'een onbekend veld in de metagegevens (XMP)'],
    ['metadata of a page', 'metagegevens bij een onderdeel'],
    ['private data of a program', 'een onbekend onderdeel van een bladzijde'],
    ['a stream in UTF-16', 'een onbekend onderdeel van het document'],
    ['an attachment', 'een bijlage'],
    ['a script', 'iets dat zelf handelt'],
    ['a script', 'een handeling bij het openen'],
    ['a layer', 'iets dat zelf handelt'],
    ['a note on the page', 'een aantekening die geen link is'],
  ])('%s: %s', (place, what) => {
    expect(oddities((parts) => hiddenPlaces[place]!(parts, 'woorden'))).toContain(what)
  })

  test.each([
    ['a link that starts a program', /\/Type \/Annot/, (body: string) => body.replace('/S /URI', '/S /Launch')],
    ['what happens when a page opens', /\/Type \/Page\n/, withEntry('/AA << /O << /S /GoTo >> >>')],
  ])('%s', (_, like, change) => {
    const found = oddities((parts) => {
      edit(parts, like, change)
      return putTogether(parts)
    })
    expect(found).toContain('iets dat zelf handelt')
  })

  test('an element of XMP that is not on the list', () => {
    const found = oddities((parts) => {
      edit(parts, /xpacket/, (body) =>
        body
          .replace('</rdf:Description>', '<photoshop:History>x</photoshop:History></rdf:Description>')
          .replace(/\/Length \d+/, ''),
      )
      return putTogether(parts)
    })
    expect(found).toEqual(['een onbekend veld in de metagegevens (XMP)'])
  })

  test('a font with a glyph that was measured and is drawn nowhere', () => {
    const found = oddities((parts) => {
      editPage(parts, (own) => own.replace(/\[\([^\]]*\] TJ/, '[] TJ'))
      return putTogether(parts)
    })
    expect(found).toEqual(['een lettertype met een teken dat nergens staat'])
  })

  test('a font whose map leaves such a glyph out', () => {
    const found = oddities((parts) => {
      editPage(parts, (own) => own.replace(/\[\([^\]]*\] TJ/, '[] TJ'))
      for (const [number, body] of parts.objects)
        if (body.includes('begincmap'))
          parts.objects.set(number, stream('begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange endcmap'))
      return putTogether(parts)
    })
    expect(found).toEqual(['een lettertype met een teken dat nergens staat'])
  })

  test('but not a destination to open at', () => {
    const found = oddities((parts) => {
      const page = [...parts.objects].find(([, body]) => /\/Type \/Page\n/.test(body))?.[0]
      edit(parts, /\/Type \/Catalog/, withEntry(`/OpenAction [${page} 0 R /Fit]`))
      return putTogether(parts)
    })
    expect(found).toEqual([])
  })
})

describe('what cannot be opened is refused', () => {
  const broken = (change: (parts: Parts) => void) => (): Uint8Array => {
    const parts = takeApart(carrier)
    change(parts)
    return putTogether(parts)
  }
  const withStream = (body: string) =>
    broken((parts) => edit(parts, /\/Type \/Catalog/, withEntry(`/Extra ${add(parts, body)}`)))

  test.each<[string, () => Uint8Array]>([
    ['a broken stream', withStream(stream('no deflated data', '/Filter /FlateDecode'))],
    ['a filter that is not known', withStream(stream('x', '/Filter /LZWDecode'))],
    [
      'a predictor that is not known',
      withStream(deflated('\x09aaaaaaaa', '/DecodeParms << /Predictor 12 /Columns 8 >>')),
    ],
    [
      'a stream without an end',
      () => Buffer.from(putTogether(takeApart(carrier)).toString('latin1').replaceAll('endstream', ''), 'latin1'),
    ],
    ['a dictionary that is broken', withStream('<< /A /B /C')],
    [
      'an encrypted file',
      () =>
        Buffer.from(
          putTogether(takeApart(carrier)).toString('latin1').replace('/Root', '/Encrypt << /V 4 >> /Root'),
          'latin1',
        ),
    ],
    ['a file without a trailer', () => Buffer.from('%PDF-1.7\n1 0 obj\n(x)\nendobj\n')],
    [
      'text in a font that is not there',
      broken((parts) => editPage(parts, (own) => `${own} BT /nergens 9 Tf (x) Tj ET`)),
    ],
    [
      'text in a font without a character map',
      broken((parts) => edit(parts, /\/Subtype \/Type0/, (body) => body.replace(/\/ToUnicode \d+ 0 R/, ''))),
    ],
  ])('%s in a PDF', (_, make) => {
    expect(judgeFile('a.pdf', make(), nothing).isUnreadable).toBe(true)
  })

  test.each([
    ['a.zip', 'PK\x03\x04'],
    ['a.gz', '\x1f\x8b\x08\x00broken'],
    ['a.woff2', 'wOF2broken'],
    ['a.png', '\x89PNG\r\n\x1a\n\0\0\0\x99IHDR'],
    ['a.jpg', '\xff\xd8\xff\xe1\x00\x10x'],
  ])('%s', (name, text) => {
    expect(judgeFile(name, Buffer.from(text, 'latin1'), nothing).isUnreadable).toBe(true)
  })
})
