import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Effects, Judgement, Needle} from '../model/effects.ts'
import {inParts} from '../model/in-parts.ts'
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
  const sought = JSON.stringify(needles)
  /** Some files at a time: memory does not grow with the folder. */
  const judgeInTurn = async (wanted: ReadonlyArray<string>): Promise<Judgement[]> => {
    const search = makeSearch(needles)
    const judgements: Judgement[] = []
    for (const part of inParts(wanted, 25))
      for (const {path, contents} of await read(part))
        judgements.push(
          effects.remember(`judged ${folder}/${path}`, [sought, contents], () => judgeFile(path, contents, search)),
        )
    return judgements
  }
  // A PDF takes longer than all other files: it is handed over first, and judged while those are.
  const isPdf = (path: string): boolean => path.endsWith('.pdf')
  const pdfs = await read(paths.filter(isPdf))
  const judgePdfs = () => effects.judge({files: pdfs, needles})
  const [ofPdfs, ofOthers] = await Promise.all([
    effects
      .remember(`judged PDFs ${folder}`, [sought, ...pdfs.flatMap(({path, contents}) => [path, contents])], judgePdfs)
      .then((all) => [...all]),
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
