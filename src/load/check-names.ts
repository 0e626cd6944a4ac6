import {diagnose} from '../diagnostic/diagnose.ts'
import {findNameFault} from '../model/file-name.ts'
import type {Folder} from './folders.ts'

/**
 * Refuses names of texts and datasets that cannot exist on every computer: they become names of pages and downloads.
 *
 * Two that differ in capitals only cannot be: such names have none. Names of pictures are judged where a text shows them.
 */
export function checkNames({texts}: Folder): void {
  for (const [path, file] of texts) {
    for (const step of path.split('/')) {
      const fault = findNameFault(step.replace(/^\d{2}-/, ''))
      if (fault !== undefined) diagnose(file, 'bestandsnaam-onbruikbaar', undefined, {naam: step, fout: fault})
    }
  }
}
