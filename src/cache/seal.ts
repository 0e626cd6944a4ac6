import {hash} from './hash.ts'

/** Puts the hash of a text or of bytes before them. */
export function seal(contents: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${hash(contents)}\n`), contents])
}

/** What was sealed; undefined where it is not what it was, after a build was killed or a disk failed. */
export function unseal(sealed: Uint8Array): Uint8Array | undefined {
  const contents = sealed.subarray(sealLength)
  const sum = Buffer.from(sealed.subarray(0, sealLength)).toString('latin1')
  return sum === `${hash(contents)}\n` ? contents : undefined
}

const sealLength = 65
