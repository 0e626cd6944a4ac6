import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {FontStyle} from './model/effects.ts'

const require = createRequire(import.meta.url)

/** The styles of the report's typeface that anything is set in. */
export const fontStyles: ReadonlyArray<FontStyle> = ['Regular', 'It', 'Semibold', 'SemiboldIt', 'Bold']

/** Reads a style from the package that ships it, at once: a stage that waited for it would wait for what is done meanwhile too. */
export function readFont(style: FontStyle): Uint8Array {
  return readFileSync(require.resolve(`source-sans/TTF/SourceSans3-${style}.ttf`))
}
