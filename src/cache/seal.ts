import type {Effects} from '../model/effects.ts'
import {hash} from './hash.ts'

/** Puts the hash of a text or of bytes before them. */
function seal(contents: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${hash(contents)}\n`), contents])
}

/** What was sealed; undefined where it is not what it was, after a build was killed or a disk failed. */
export function unseal(sealed: Uint8Array): Uint8Array | undefined {
  const contents = sealed.subarray(sealLength)
  const sum = Buffer.from(sealed.subarray(0, sealLength)).toString('latin1')
  return sum === `${hash(contents)}\n` ? contents : undefined
}

const sealLength = 65

/** What was sealed in a file; undefined where there is none, or it is not what it was. */
export async function readSealed(path: string, {readFile}: Pick<Effects, 'readFile'>): Promise<Uint8Array | undefined> {
  return readFile(path).then(unseal, () => undefined)
}

/** Seals a file. It gets its name only when it is complete. */
export async function writeSealed(path: string, contents: Uint8Array, effects: Effects): Promise<void> {
  await effects.writeFile(`${path}.deel`, seal(contents))
  await effects.rename(`${path}.deel`, path)
}
