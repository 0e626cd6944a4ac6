import {readFileSync} from 'node:fs'
import path from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {startProgram} from '../start-program.mjs'
import {editParagraph} from './edit-paragraph.js'
import {median} from './measure.js'

/**
 * Edits a paragraph of a report that `npm run build -- --watch` keeps building, `runs` times, each when it is at rest: the
 * median time in ms from the save until the edition that is published has it.
 */
export async function measureWatch(cli, report, out, runs, ...options) {
  const args = ['build', '--watch', '--root', report, '--out', out, ...options]
  const {program} = await startProgram(cli, args, /Ctrl\+C/)
  const page = path.join(out, 'openbaar/personeel.html')
  const times = []
  try {
    for (let run = 0; run < runs; run++) {
      await pause(2000)
      const start = performance.now()
      const sentence = editParagraph(report)
      while (!has(page, sentence)) await pause(5)
      times.push(performance.now() - start)
    }
    return median(times)
  } finally {
    program.kill('SIGINT')
  }
}

/** An edition is away for a moment while another takes its place. */
function has(page, sentence) {
  try {
    return readFileSync(page, 'utf8').includes(sentence)
  } catch {
    return false
  }
}
