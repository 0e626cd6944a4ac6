import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Effects, Needle} from '../model/effects.ts'
import {foldText} from '../model/find-phrases.ts'
import {judgeFolder} from './judge-folder.ts'

/** What must not be found: the shape of `Withheld`, without its stage. */
export interface Forbidden {
  readonly traces: ReadonlyArray<{readonly kind: string; readonly text: string; readonly origin: string}>
}

/**
 * Reads a staged folder back, as an adversary would, and judges it: nothing withheld may stand in any file of it, every
 * file must be readable to the bottom, and a PDF has no more in it than a report needs.
 *
 * Reads: files on disk, and what was withheld. Returns: one file with messages for each file that is wrong.
 * Never: changes anything, or says in a message what it found: it names the file, and the place of the source.
 */
export async function verify(folder: string, withheld: Forbidden, effects: Effects): Promise<ReadonlyArray<VFile>> {
  const edition = folder.slice(folder.lastIndexOf('/') + 1)
  const needles = withheld.traces.map(toNeedle)
  const tell = (file: VFile, owner: number, waar: string): void => {
    const {kind, origin} = withheld.traces[owner]!
    diagnose(file, 'gerubriceerd-gevonden', undefined, {soort: kinds[kind], herkomst: origin, waar})
  }
  return judgeFolder(folder, edition, needles, tell, effects)
}

const kinds: Readonly<Record<string, string>> = {
  text: 'een tekst',
  title: 'een titel',
  id: 'een id',
  figure: 'een cijfer',
}

function toNeedle({kind, text}: Forbidden['traces'][number], owner: number): Needle {
  if (kind === 'figure') return {kind, text, owner}
  return {kind: kind === 'text' && foldText(text).length >= 24 ? 'phrase' : 'word', text, owner}
}
