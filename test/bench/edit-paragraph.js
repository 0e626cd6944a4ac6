import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

let count = 0

/** How often `editParagraph` did its work: what it writes tells. */
export function countEdits() {
  return count
}

/** Changes one paragraph of a public section, each time otherwise, as an editor does who saves and looks. */
export function editParagraph(report) {
  const file = path.join(report, 'content/12-personeel/02-instroom-en-uitstroom.md')
  const text = readFileSync(file, 'utf8').replace(/\n+Dit is de \d+e keer dat hier iets verandert\.\n*$/, '\n')
  writeFileSync(file, `${text.trimEnd()}\n\nDit is de ${++count}e keer dat hier iets verandert.\n`)
}
