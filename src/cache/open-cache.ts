import type {VFile} from 'vfile'
import type {Effects} from '../model/effects.ts'
import {noteReads} from './note-reads.ts'
import {openMemory} from './open-memory.ts'
import {type CacheOptions, keepBuild} from './recall-build.ts'

export interface Cache {
  /** The world as it was given, with a memory. */
  readonly effects: Effects
  /** Keeps what this build made for the next one, when it published; and that it did, when it had nothing to say. */
  close(outcome: Published): Promise<void>
}

interface Published {
  readonly files: ReadonlyArray<VFile>
  readonly classified: ReadonlyArray<VFile>
  readonly published: ReadonlyArray<string>
}

/**
 * Opens the cache of a folder of editions for one build.
 *
 * Beside what was made before (`openMemory`) it knows hashes of all sources. What is found there is only used; whatever is
 * published is verified.
 */
export async function openCache(options: CacheOptions, effects: Effects): Promise<Cache> {
  const {out, cacheFor} = options
  if (cacheFor === undefined) return {effects, close: async () => {}}
  const {recalling, texts, stores} = await openMemory(out, cacheFor, effects)
  const {reads, ...reader} = noteReads(effects, `${out}/.in-aanbouw`)
  return {
    effects: {...effects, ...reader, ...recalling},
    async close({files, classified, published}) {
      if (published.length === 0) return
      const isSilent = [...files, ...classified].every(({messages}) => messages.length === 0)
      const saved = [...stores.values()].map((store) => store.save())
      // What cannot be kept, on a full disk for example, is made again next time: the editions stand.
      await Promise.allSettled([...saved, texts.save(), isSilent && keepBuild(options, {reads, published}, effects)])
    },
  }
}
