import {createHash} from 'node:crypto'

/** SHA-256 of parts one after another, each with its length before it, so that no two lists of parts look alike. */
export function hash(...parts: ReadonlyArray<Uint8Array | string>): string {
  const sum = createHash('sha256')
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    sum.update(`${bytes.byteLength}\n`).update(bytes)
  }
  return sum.digest('hex')
}
