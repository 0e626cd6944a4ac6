import {setTimeout as pause} from 'node:timers/promises'
import {extractText} from 'unpdf'
import {startPreview} from '../start-program.mjs'
import {editParagraph} from './edit-paragraph.js'
import {median} from './measure.js'

/**
 * Edits a paragraph of a report that `npm run dev` shows, `runs` times, each when the preview is at rest: the median
 * times in ms from the save until the page has it, and until the PDF has it that is asked for then.
 */
export async function measurePreview(cli, report, runs) {
  const {server, address} = await startPreview(cli, '--root', report)
  try {
    const get = async (name) => new Uint8Array(await (await fetch(`${address}openbaar/${name}`)).arrayBuffer())
    const pdf = /[^"/]+\.pdf/.exec(new TextDecoder().decode(await get('index.html')))[0]
    await get(pdf)
    const times = {page: [], pdf: []}
    for (let run = 0; run < runs; run++) {
      await pause(5000)
      const start = performance.now()
      const sentence = editParagraph(report)
      while (!new TextDecoder().decode(await get('personeel.html')).includes(sentence)) await pause(5)
      times.page.push(performance.now() - start)
      const bytes = await get(pdf)
      times.pdf.push(performance.now() - start)
      const {text} = await extractText(bytes, {mergePages: true})
      if (!text.replace(/\s+/g, ' ').includes(sentence))
        throw new Error('the PDF of the preview does not have the edit')
    }
    return {page: median(times.page), pdf: median(times.pdf)}
  } finally {
    server.kill('SIGINT')
  }
}
