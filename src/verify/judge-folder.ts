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
  const files = await Promise.all(
    paths.map(async (path) => ({path, contents: await effects.readFile(`${folder}/${path}`)})),
  )
  // A PDF takes as long as all other files: it is judged while those are.
  const isPdf = ({path}: {readonly path: string}): boolean => path.endsWith('.pdf')
  const aside = effects.judge({files: files.filter(isPdf), needles})
  const here = judgeFiles({files: files.filter((file) => !isPdf(file)), needles})
  const judgements = [[...(await aside)], [...here]]
  const judged: VFile[] = []
  for (const own of files) {
    const file = new VFile({path: `${name}/${own.path}`})
    const {found, oddities, isUnreadable} = judgements[isPdf(own) ? 0 : 1]!.shift()!
    if (isUnreadable) diagnose(file, 'bestand-niet-te-lezen', undefined)
    for (const what of oddities) diagnose(file, 'pdf-onverwacht', undefined, {wat: what})
    for (const [owner, places] of found) tell(file, owner, [...places].join(', '))
    if (file.messages.length > 0) judged.push(file)
  }
  return judged
}
