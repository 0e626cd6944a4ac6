import type {Image} from 'mdast'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {findNameFault, foldPath} from '../model/file-name.ts'
import {findDrawingFaults} from './drawing/find-faults.ts'

/**
 * Refuses a picture at the place that shows it: one that is not there, is of another kind, has no words for who cannot
 * see it, a name that is none everywhere, or is more than a drawing.
 */
export function checkPicture(
  {url, alt, position}: Image,
  file: VFile,
  pictures: ReadonlyMap<string, Uint8Array>,
): void {
  const bytes = pictures.get(url)
  if (bytes === undefined) {
    diagnose(file, 'afbeelding-ontbreekt', position, {pad: url})
    return
  }
  if (!/\.(svg|png|jpe?g|gif|webp)$/i.test(url)) diagnose(file, 'afbeelding-soort', position, {pad: url})
  if (!alt?.trim()) diagnose(file, 'afbeelding-zonder-omschrijving', position, {pad: url})
  for (const step of url.split('/')) {
    const fault = findNameFault(step)
    if (fault !== undefined) diagnose(file, 'beeldnaam-onbruikbaar', position, {naam: step, fout: fault})
  }
  const twin = [...pictures.keys()].find((path) => path < url && foldPath(path) === foldPath(url))
  if (twin !== undefined) diagnose(file, 'beeldnaam-dubbel', position, {naam: url})
  for (const {rule, line, found} of /\.svg$/i.test(url) ? findDrawingFaults(bytes) : [])
    diagnose(file, rule, position, {pad: url, regel: line, gevonden: found, fout: found})
}
