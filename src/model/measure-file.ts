import {createHash} from 'node:crypto'

/** How large a file is, and the SHA-256 of its bytes in hexadecimal digits. */
export interface FileMeasure {
  readonly bytes: number
  readonly sha256: string
}

/** Measures the contents of a file; a string is written in UTF-8. */
export function measureFile(value: string | Uint8Array): FileMeasure {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value
  return {bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex')}
}
