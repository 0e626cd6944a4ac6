/** A value as ISO 32000-1 §7.3 has them; `undefined` is null, and a string stands for its bytes as Latin-1. */
export type PdfValue = undefined | boolean | number | string | Name | Reference | ReadonlyArray<PdfValue> | Dictionary

export type Dictionary = ReadonlyMap<string, PdfValue>

/** `/Title`: names are no strings, and stand in a class of their own. */
export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** `12 0 R`. */
export class Reference {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}

export function isDictionary(value: PdfValue): value is Dictionary {
  return value instanceof Map
}

export function nameOf(value: PdfValue): string | undefined {
  return value instanceof Name ? value.name : undefined
}

/** The words of a text string: UTF-16 or UTF-8 with a mark at its start, else close to Latin-1 (§7.9.2.2). */
export function decodeText(bytes: string): string {
  const raw = (): Buffer => Buffer.from(bytes, 'latin1')
  if (bytes.startsWith('\xfe\xff')) return swap(raw()).toString('utf16le', 2)
  if (bytes.startsWith('\xff\xfe')) return raw().toString('utf16le', 2)
  return bytes.startsWith('\xef\xbb\xbf') ? raw().toString('utf8', 3) : bytes
}

function swap(bytes: Buffer): Buffer {
  return bytes.length % 2 === 0 ? bytes.swap16() : bytes.subarray(0, bytes.length - 1).swap16()
}
