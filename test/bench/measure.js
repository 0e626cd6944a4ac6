import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * Measures steps, each once in every round, and gives the medians of their time and processor time in ms and the most memory in MB.
 *
 * A step is a `command`; a `before` is run first and not measured, then an `edit`.
 */
export function measureRounds(rounds, steps) {
  const measured = Object.fromEntries(Object.keys(steps).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, {before, edit, command}] of Object.entries(steps)) {
      if (before !== undefined) run(before)
      edit?.()
      measured[name].push(run(command))
    }
  }
  return Object.fromEntries(
    Object.entries(measured).map(([name, all]) => [
      name,
      {
        time: median(all.map(({time}) => time)),
        cpu: median(all.map(({cpu}) => cpu)),
        memory: Math.max(...all.map(({memory}) => memory)),
      },
    ]),
  )
}

/** Whether a step can be done at all on this machine. */
export function canRun({before, command}) {
  const ended = [before, command].map(
    (each) => each && spawnSync(each[0], each.slice(1), {stdio: 'ignore', timeout: 60_000}),
  )
  return ended.every((end) => end === undefined || end.status === 0)
}

const note = path.join(os.tmpdir(), `stand-bench-${process.pid}.json`)

function run([command, ...args]) {
  const start = process.hrtime.bigint()
  const env = {...process.env, BENCH_NOTE: note}
  writeFileSync(note, '{"cpu": 0, "memory": 0}')
  const isNode = command === process.execPath
  const use = isNode ? ['--import', new URL('./note-resources.js', import.meta.url).href] : []
  const {status, stderr, error} = spawnSync(command, [...use, ...args], {encoding: 'utf8', env})
  const time = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} ended with ${status}\n${stderr}`)
  return {time, ...JSON.parse(readFileSync(note, 'utf8'))}
}

export function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
