import type {Judgement, JudgingJob} from '../model/effects.ts'
import {judgeFile} from './judge-file.ts'
import {makeSearch} from './search.ts'

/** Judges files one by one, in their order. */
export function judgeFiles({files, needles}: JudgingJob): ReadonlyArray<Judgement> {
  const search = makeSearch(needles)
  return files.map(({path, contents}) => judgeFile(path, contents, search))
}
