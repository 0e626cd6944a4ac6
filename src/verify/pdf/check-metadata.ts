import {streamOf} from './read-font.ts'
import type {PdfFile} from './read-objects.ts'
import {isDictionary} from './value.ts'

/** What a document says about itself; anything else is no business of its readers. */
const infoKeys = new Set(['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate'])

/** Elements of the XMP packet, by prefix; `*` stands for all of a vocabulary whose words are only structure. */
const xmpNames: Readonly<Record<string, ReadonlyArray<string>>> = {
  x: ['xmpmeta'],
  rdf: ['RDF', 'Description', 'Alt', 'Seq', 'Bag', 'li'],
  dc: ['title', 'creator', 'language', 'format', 'description', 'subject', 'publisher', 'date', 'rights', 'identifier'],
  xmp: ['CreatorTool', 'ModifyDate', 'CreateDate', 'MetadataDate'],
  xmpMM: ['InstanceID', 'DocumentID', 'RenditionClass', 'History'],
  stEvt: ['action', 'instanceID', 'softwareAgent', 'when'],
  xmpTPg: ['NPages'],
  pdf: ['PDFVersion', 'Producer', 'Keywords'],
  pdfuaid: ['part', 'rev'],
  pdfaid: ['part', 'conformance', 'rev'],
  pdfaExtension: ['schemas'],
  pdfaSchema: ['schema', 'namespaceURI', 'prefix', 'property'],
  pdfaProperty: ['name', 'valueType', 'category', 'description'],
}

/** The first key of Info, or element of XMP, that is not on the list; undefined when there is none. */
export function findOddMetadata(file: PdfFile): string | undefined {
  for (const trailer of file.trailers) {
    const info = file.resolve(trailer.get('Info'))
    const odd = isDictionary(info) ? [...info.keys()].find((key) => !infoKeys.has(key)) : undefined
    if (odd !== undefined) return 'Info'
    const catalog = file.resolve(trailer.get('Root'))
    const packet = isDictionary(catalog) ? streamOf(catalog.get('Metadata'), file)?.contents : undefined
    if (packet !== undefined && !isPlainPacket(packet.toString('utf8'))) return 'XMP'
  }
  return undefined
}

function isPlainPacket(xmp: string): boolean {
  if (/<!--|<!\[|<!DOCTYPE/.test(xmp)) return false
  const bare = xmp.replace(/<\?xpacket [^>]*\?>/g, '')
  for (const [, prefix = '', name = '', attributes = ''] of bare.matchAll(/<\/?([\w-]+):([\w-]+)([^>]*)>/g)) {
    if (!xmpNames[prefix]?.includes(name)) return false
    for (const [, key = ''] of attributes.matchAll(/([\w:-]+)\s*=/g))
      if (!/^xmlns:|^xml:lang$|^rdf:(about|parseType)$|^x:xmptk$/.test(key)) return false
  }
  return !/<(?!\/?[\w-]+:)/.test(bare)
}
