import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Effects, Needle} from '../model/effects.ts'
import {judgeFiles} from './judge-files.ts'

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
  // A PDF takes longer than all other files: it is judged while those are read and judged.
  const isPdf = (path: string): boolean => path.endsWith('.pdf')
  const aside = read(paths.filter(isPdf)).then((files) => effects.judge({files, needles}))
  const here = read(paths.filter((path) => !isPdf(path))).then((files) => judgeFiles({files, needles}))
  const [ofPdfs, ofOthers] = (await Promise.all([aside, here])).map((all) => [...all])
  const judged: VFile[] = []
  for (const path of paths) {
    const file = new VFile({path: `${name}/${path}`})
    const {found, oddities, isUnreadable} = (isPdf(path) ? ofPdfs : ofOthers)!.shift()!
    if (isUnreadable) diagnose(file, 'bestand-niet-te-lezen', undefined)
    for (const what of oddities) diagnose(file, 'pdf-onverwacht', undefined, {wat: what})
    for (const [owner, places] of found) tell(file, owner, [...places].join(', '))
    if (file.messages.length > 0) judged.push(file)
  }
  return judged
}
