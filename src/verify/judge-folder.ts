import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Effects, Judgement, JudgingJob, Needle} from '../model/effects.ts'
import {inParts} from '../model/in-parts.ts'
import {once} from '../model/once.ts'
import {judgeFile} from './judge-file.ts'
import {makeSearch} from './search.ts'

/**
 * Opens every file of a folder and judges it: one file with messages for each that is wrong, named below `name`.
 *
 * `tell` says what to say of something that was found: by its owner and the places in the file, in Dutch.
 */
export async function judgeFolder(
  folder: string,
  name: string,
  needles: ReadonlyArray<Needle>,
  tell: (file: VFile, owner: number, places: string) => void,
  effects: Effects,
): Promise<ReadonlyArray<VFile>> {
  const paths = await effects.listFiles(folder)
  const read = (wanted: ReadonlyArray<string>) =>
    Promise.all(wanted.map(async (path) => ({path, contents: await effects.readFile(`${folder}/${path}`)})))
  /** What is looked for, as text: a file is judged again where it reads other than the last time, or where this does. */
  const sought = once(() => JSON.stringify(needles))
  const search = once(() => makeSearch(needles))
  const judge = ({path, contents}: JudgingJob['files'][number]): Judgement =>
    effects.remember(
      `judged ${folder}/${path}`,
      () => [sought(), contents],
      () => judgeFile(path, contents, search()),
    )
  /** Some files at a time: memory does not grow with the folder. */
  const judgeInTurn = async (wanted: ReadonlyArray<string>): Promise<Judgement[]> => {
    const judgements: Judgement[] = []
    for (const part of inParts(wanted, 25)) judgements.push(...(await read(part)).map(judge))
    return judgements
  }
  const judgeAside = (files: JudgingJob['files']): Promise<ReadonlyArray<Judgement>> =>
    effects.remember(
      `judged PDFs ${folder}`,
      () => [sought(), ...files.flatMap(({path, contents}) => [path, contents])],
      () => effects.judge({files, needles}),
    )
  // A PDF takes longer than all other files: it is handed over first, and judged while those are.
  const isPdf = (path: string): boolean => path.endsWith('.pdf')
  const pdfs = await read(paths.filter(isPdf))
  const [ofPdfs, ofOthers] = await Promise.all([
    judgeAside(pdfs).then((all) => [...all]),
    judgeInTurn(paths.filter((path) => !isPdf(path))),
  ])
  const judged: VFile[] = []
  for (const path of paths) {
    const file = new VFile({path: `${name}/${path}`})
    const {found, oddities, isUnreadable} = (isPdf(path) ? ofPdfs : ofOthers).shift()!
    if (isUnreadable) diagnose(file, 'bestand-niet-te-lezen', undefined)
    for (const what of oddities) diagnose(file, 'pdf-onverwacht', undefined, {wat: what})
    for (const [owner, places] of found) tell(file, owner, [...places].join(', '))
    if (file.messages.length > 0) judged.push(file)
  }
  return judged
}
