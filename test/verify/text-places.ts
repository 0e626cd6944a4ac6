import {deflateSync} from 'node:zlib'

/** Puts words into a file of an output that is no PDF: its name and its contents. */
export type FilePlace = (words: string) => readonly [name: string, contents: string | Uint8Array]

const html = (body: string): readonly [string, string] => [
  'a.html',
  `<!doctype html><html lang="nl"><body>${body}</body></html>`,
]
const entity = (text: string, write: (code: number) => string): string =>
  [...text].map((character) => write(character.charCodeAt(0))).join('')
const hex = (code: number): string => code.toString(16)

export const filePlaces: Readonly<Record<string, FilePlace>> = {
  'HTML, text': (words) => html(`<p>${words}</p>`),
  'HTML, text with tags in it': (words) => html(`<p>${words.replace(/ /g, ' <b>').replace(/(.)$/, '</b>$1')}</p>`),
  'HTML, text with soft hyphens': (words) => html(`<p>${[...words].join('&shy;')}</p>`),
  'HTML, comment': (words) => html(`<!-- ${words} -->`),
  'HTML, attribute': (words) => html(`<p data-bron="${words}">x</p>`),
  'HTML, alternative text': (words) => html(`<img src="a.png" alt='${words}'>`),
  'HTML, meta': (words) => html(`<meta property="og:title" content="${words}">`),
  'HTML, hidden element': (words) => html(`<p hidden style="display:none">${words}</p>`),
  'HTML, JSON-LD': (words) => html(`<script type="application/ld+json">{"name":"${words}"}</script>`),
  'HTML, named anchor': (words) => html(`<a id="${words.toLowerCase().replace(/ /g, '-')}"></a>`),
  'HTML, decimal entities': (words) => html(entity(words, (code) => `&#${code};`)),
  'HTML, hexadecimal entities in an attribute': (words) =>
    html(`<i title="${entity(words, (code) => `&#x${hex(code)};`)}"></i>`),
  'HTML, address in percent signs': (words) => html(`<a href="?q=${entity(words, (code) => `%${hex(code)}`)}">x</a>`),
  'HTML, address of data': (words) =>
    html(`<img src="data:text/plain;base64,${Buffer.from(words).toString('base64')}">`),
  'HTML, an escape within an escape': (words) => html(`<i title="${entity(words, (code) => `&amp;#${code};`)}"></i>`),
  'SVG, label': (words) => [
    'a.svg',
    `<svg xmlns="http://www.w3.org/2000/svg"><text><tspan>${words}</tspan></text></svg>`,
  ],
  'SVG, description': (words) => ['a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><desc>${words}</desc></svg>`],
  'SVG, letters apart': (words) => [
    'a.svg',
    `<svg xmlns="http://www.w3.org/2000/svg">${[...words].map((letter, at) => `<text x="${at * 9}">${letter}</text>`).join('')}</svg>`,
  ],
  'JSON, value': (words) => ['a.json', JSON.stringify({a: [1, {b: words}]})],
  'JSON, name': (words) => ['a.json', JSON.stringify({[words]: 1})],
  'JSON, escapes': (words) => ['a.json', `{"a":"${entity(words, (code) => `\\u00${hex(code).padStart(2, '0')}`)}"}`],
  'CSV, field': (words) => ['a.csv', `id,titel\r\n1,"${words}"\r\n`],
  'script, text': (words) => ['a.js', `globalThis.x=["${words}"]`],
  'script, escapes': (words) => [
    'a.js',
    `globalThis.x="${entity(words, (code) => `\\x${hex(code).padStart(2, '0')}`)}"`,
  ],
  'style, comment': (words) => ['a.css', `p{color:red}/* ${words} */`],
  'style, escapes': (words) => ['a.css', `p::after{content:"${entity(words, (code) => `\\${hex(code)} `)}"}`],
  'source map': (words) => ['a.js.map', JSON.stringify({sourcesContent: [words]})],
  'name of a file': (words) => [`${words.toLowerCase().replace(/ /g, '-')}.html`, '<p>x</p>'],
  'UTF-16 with a mark': (words) => ['a.txt', Buffer.from(`\ufeff${words}`, 'utf16le')],
  'UTF-16, big end first': (words) => ['a.bin', Buffer.from(`xx${words}`, 'utf16le').swap16()],
  'hexadecimal digits': (words) => ['a.json', JSON.stringify({a: `0${Buffer.from(words).toString('hex')}`})],
  'base64, one letter before': (words) => ['a.json', JSON.stringify({a: Buffer.from(`x${words}`).toString('base64')})],
  'base64, two letters before': (words) => [
    'a.json',
    JSON.stringify({a: Buffer.from(`xy${words}`).toString('base64url')}),
  ],
  'base64, glued to other letters': (words) => ['a.txt', `ab${Buffer.from(words).toString('base64')}`],
  'base64 of UTF-16': (words) => ['a.txt', Buffer.from(words, 'utf16le').toString('base64')],
  'PNG, tEXt': (words) => ['a.png', png('tEXt', Buffer.from(`Comment\0${words}`))],
  'PNG, zTXt': (words) => ['a.png', png('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(words)]))],
  'PNG, iTXt deflated': (words) => [
    'a.png',
    png('iTXt', Buffer.concat([Buffer.from('Title\0\x01\0nl\0Titel\0'), deflateSync(words)])),
  ],
  'PNG, after its end': (words) => ['a.png', Buffer.concat([png('tIME', Buffer.alloc(7)), Buffer.from(words)])],
  'JPEG, EXIF': (words) => ['a.jpg', jpeg(0xe1, Buffer.concat([Buffer.from('Exif\0\0MM\0*'), Buffer.from(words)]))],
  'JPEG, comment': (words) => ['a.jpg', jpeg(0xfe, Buffer.from(words))],
}

function png(kind: string, data: Buffer): Buffer {
  const chunk = (name: string, contents: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(contents.length)
    return Buffer.concat([length, Buffer.from(name), contents, Buffer.alloc(4)])
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const pixels = deflateSync(Buffer.from([0, 255]))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(kind, data),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function jpeg(kind: number, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, kind, 0, data.length + 2]),
    data,
    Buffer.from([0xff, 0xda, 0, 2, 1, 0xff, 0xd9]),
  ])
}
