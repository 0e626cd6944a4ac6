import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {basics, chapter, dataset, type Files} from '../report.ts'

/** A report of two chapters and a dataset, in two editions, quick to build; `word` and `figure` are on many of its pages. */
export function smallReport(word: string, figure: number): Files {
  return {
    ...basics,
    'content/01-een/00-een.md': chapter(
      `Dit is ${word}.\n\n::kpi{#cijfers}\n\nEr zijn er :waarde[cijfers/totaal/2025].`,
    ),
    'content/01-een/01-twee.md': chapter(`Ook ${word}.\n\n:::departementaal-vertrouwelijk\nVerzonnen: ${word}.\n:::`),
    'content/02-drie.md': chapter(`Ten slotte ${word}.`),
    'data/cijfers.json': dataset('cijfers', {
      rijen: [{id: 'totaal', titel: 'Totaal', waarden: {2024: 1000, 2025: figure}}],
    }),
  }
}

/** Writes files into a folder on the disk. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), contents)
  }
}
