import {inflateSync} from 'node:zlib'

/**
 * The texts that a file of an output may be read as, white space folded.
 *
 * HTML and SVG as written and without tags and entities; PDF as written and with each deflated stream opened;
 * other text as it is. Fonts and pictures are read as Latin-1.
 */
export function readTexts(path: string, bytes: Uint8Array): ReadonlyArray<string> {
  const extension = path.slice(path.lastIndexOf('.') + 1)
  if (extension === 'pdf') return inflateStreams(bytes).map(fold)
  if (!/^(html|svg|css|js|json|csv|txt|xml|md|yaml)$/.test(extension))
    return [fold(Buffer.from(bytes).toString('latin1'))]
  const text = Buffer.from(bytes).toString('utf8')
  return extension === 'html' || extension === 'svg' ? [fold(text), fold(stripTags(text))] : [fold(text)]
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function stripTags(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(
      /&(amp|lt|gt|quot|nbsp);/g,
      (_, name: string) => ({amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' '})[name] ?? '',
    )
}

/** Whether a stream draws a page or holds a font: there text stands as numbers of glyphs, not as characters. */
function isDrawing(start: string): boolean {
  return /\bT[fjJd]\b|\bre\b|\bcm\b/.test(start) || [...start].some((character) => character < '\t')
}

function outsideStreams(file: string): string {
  return file.replace(/\bstream\r?\n[\s\S]*?endstream/g, ' ')
}

function inflateStreams(bytes: Uint8Array): ReadonlyArray<string> {
  const file = Buffer.from(bytes)
  const texts = [outsideStreams(file.toString('latin1'))]
  let at = 0
  for (;;) {
    const start = file.indexOf('stream', at)
    if (start === -1) return texts
    const end = file.indexOf('endstream', start)
    if (end === -1) return texts
    const body = file.subarray(start + (file[start + 6] === 0x0d ? 8 : 7), end)
    try {
      const text = inflateSync(body).toString('latin1')
      if (!isDrawing(text.slice(0, 2000))) texts.push(text)
    } catch {
      // Not deflated: it was read as written.
    }
    at = end + 9
  }
}
