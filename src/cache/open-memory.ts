import {type Level, levels} from '../model/classification.ts'
import type {Effects} from '../model/effects.ts'
import {openStore, type Store} from './open-store.ts'
import {openTexts, type TextMemory} from './recall-texts.ts'
import {recallWork} from './recall-work.ts'

/** What earlier commands made in a folder of editions. Nothing is written before it is asked to save. */
export interface Memory {
  /** Work that is done only where it was not done before. */
  readonly recalling: Pick<Effects, 'draw' | 'typeset' | 'remember'>
  readonly texts: TextMemory
  /** Pictures and PDFs, by clearance. */
  readonly stores: ReadonlyMap<Level, Store>
}

/**
 * Opens what was made before by this very `program`, and for nobody else.
 *
 * `.cache/<level>/` holds pictures and PDFs of editions with that clearance, made from the cleared view alone: that of
 * the public edition is a function of the public sources, as that edition is. `.cache/alle-bronnen/` holds what the
 * sources say.
 */
export async function openMemory(out: string, program: string, effects: Effects): Promise<Memory> {
  const opened = levels.map(async (level) => [level, await openStore(`${out}/.cache/${level}`, effects)] as const)
  const [texts, ...all] = await Promise.all([openTexts(out, program, effects), ...opened])
  const stores = new Map(all)
  return {recalling: {...recallWork(effects, stores, program), remember: texts.remember}, texts, stores}
}
