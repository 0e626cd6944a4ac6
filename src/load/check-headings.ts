import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {visit} from '../model/visit.ts'

/** Looks for headings that stand as high as the title, and for steps of more than one level down. */
export function checkHeadings(tree: Root, file: VFile): void {
  let last = 1
  visit(tree, 'heading', (heading) => {
    const {depth} = heading
    if (depth === 1) diagnose(file, 'kop-niveau', heading)
    else if (depth > last + 1) diagnose(file, 'kop-overgeslagen', heading, {niveau: depth, vorig: last})
    last = depth
  })
}
