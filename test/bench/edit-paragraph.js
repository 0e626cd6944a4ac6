import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

let count = 0

/** Changes one paragraph of a public section, each time otherwise, as an editor does who saves and looks; gives the sentence. */
export function editParagraph(report) {
  const file = path.join(report, 'content/12-personeel/02-instroom-en-uitstroom.md')
  const text = readFileSync(file, 'utf8').replace(/\n+Dit is de \d+e keer dat hier iets verandert\.\n*$/, '\n')
  const sentence = `Dit is de ${++count}e keer dat hier iets verandert.`
  writeFileSync(file, `${text.trimEnd()}\n\n${sentence}\n`)
  return sentence
}
