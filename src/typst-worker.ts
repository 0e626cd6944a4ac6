import {isMainThread, parentPort, Worker} from 'node:worker_threads'
import type {TypstJob, TypstResult} from './model/effects.ts'
import {typeset} from './typst.ts'

type Fonts = ReadonlyArray<Uint8Array>

let worker: Worker | undefined

/** Starts the worker, so that it is ready when the first job comes. */
export function prepareTypesetting(): void {
  if (!import.meta.url.endsWith('.js')) return
  worker ??= startWorker()
  worker.unref()
}

/**
 * Typesets a job on the other core, while pages and data are made on this one.
 *
 * Jobs run one after another in one worker, each with a compiler of its own, so nothing passes from one to another.
 * Node runs a worker from compiled code only: from the sources, in tests, the job runs here.
 */
export async function typesetAside(job: TypstJob, fonts: Fonts): Promise<TypstResult> {
  if (!import.meta.url.endsWith('.js')) return typeset(job, fonts)
  worker ??= startWorker()
  const current = worker
  current.ref()
  const result = await new Promise<TypstResult>((resolve, reject) => {
    waiting.set(++count, {resolve, reject})
    current.postMessage({key: count, job, fonts} satisfies Request)
  })
  if (waiting.size === 0) current.unref()
  return result
}

interface Request {
  readonly key: number
  readonly job: TypstJob
  readonly fonts: Fonts
}

interface Answer {
  readonly key: number
  readonly result: TypstResult
}

interface Waiting {
  readonly resolve: (result: TypstResult) => void
  readonly reject: (error: Error) => void
}

let count = 0
const waiting = new Map<number, Waiting>()

function startWorker(): Worker {
  const started = new Worker(new URL(import.meta.url))
  started.on('message', ({key, result}: Answer) => {
    waiting.get(key)?.resolve(result)
    waiting.delete(key)
  })
  started.on('error', (error) => {
    for (const {reject} of waiting.values()) reject(error)
    waiting.clear()
  })
  return started
}

if (!isMainThread) {
  parentPort?.on('message', ({key, job, fonts}: Request) => {
    parentPort?.postMessage({key, result: typeset(job, fonts)} satisfies Answer)
  })
}
