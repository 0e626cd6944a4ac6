import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {Dictionary} from './model/effects.ts'

const require = createRequire(import.meta.url)

/** Where the dictionary stands: words of OpenTaal, as cspell packs them. */
const folder = path.dirname(require.resolve('@cspell/dict-nl-nl'))

/**
 * Opens the Dutch dictionary.
 *
 * Unpacking it takes most of a second, so its quick form is kept in `node_modules/.cache/`, under the version of the
 * package; where that cannot be written, it is unpacked each time.
 */
export async function openDictionary(): Promise<Dictionary> {
  const {decodeTrie, encodeTrieDataToBTrie} = await import('cspell-trie-lib')
  const {version} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {version: string}
  const quick = path.join(folder, `../../.cache/stand-van-defensie/nl-${version}.btrie`)
  const kept = await readFile(quick).catch(() => undefined)
  const trie = decodeTrie(kept ?? gunzipSync(await readFile(path.join(folder, 'Dutch.trie.gz'))))
  if (kept === undefined) await keep(quick, encodeTrieDataToBTrie(trie.data))
  return {
    has: (word) => trie.hasWord(word, false),
    suggest: (word) => trie.suggest(word, {numSuggestions: 3, changeLimit: 2}),
  }
}

/** Writes a file at once or not at all, for another process may be reading it; a folder that is not ours is left alone. */
async function keep(file: string, contents: Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(`${file}.${process.pid}`, contents)
    await rename(`${file}.${process.pid}`, file)
  } catch {
    return
  }
}
