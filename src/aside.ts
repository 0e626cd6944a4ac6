import {type MessagePort, parentPort, Worker, workerData} from 'node:worker_threads'
import type {DrawingJob, DrawingResult, Judgement, JudgingJob, TypstJob, TypstResult} from './model/effects.ts'

/** What can be done in a thread of its own: each a function of its job alone, loaded where it is done. */
const tasks = {
  async draw(): Promise<(job: DrawingJob) => Promise<DrawingResult>> {
    const [{openDrawingRoom}, {readFont}] = await Promise.all([
      import('./chart/draw-pictures.ts'),
      import('./fonts.ts'),
    ])
    return openDrawingRoom(readFont)
  },
  async typeset(): Promise<(job: TypstJob) => TypstResult> {
    const [{typeset}, {fontStyles, readFont}] = await Promise.all([import('./typst.ts'), import('./fonts.ts')])
    const fonts = fontStyles.map(readFont)
    return (job) => typeset(job, fonts)
  },
  async judge(): Promise<(job: JudgingJob) => ReadonlyArray<Judgement>> {
    return (await import('./verify/judge-files.ts')).judgeFiles
  },
}

type Tasks = typeof tasks
type TaskName = keyof Tasks
type Job<Name extends TaskName> = Parameters<Awaited<ReturnType<Tasks[Name]>>>[0]
type Result<Name extends TaskName> = Awaited<ReturnType<Awaited<ReturnType<Tasks[Name]>>>>

/** Of what a thread makes little is kept: a larger room for new things costs memory, and saves no time. */
const resourceLimits = {maxYoungGenerationSizeMb: 8}

/** Which thread does a task: files are judged when all charts have been drawn, and a thread costs a tenth of a second. */
const rooms: Readonly<Record<TaskName, string>> = {draw: 'charts', judge: 'charts', typeset: 'pages'}

/** Starts the thread of a task and loads what the task needs, so that it is ready when the first job comes. */
export function prepare(name: TaskName): void {
  if (!isCompiled) return
  const {worker} = findThread(name)
  worker.postMessage({name} satisfies Request)
  worker.unref()
}

/**
 * Does a job in a thread of its own, so that both cores have work: charts are drawn and pages of the PDF are set while
 * this thread goes on.
 *
 * A thread does its jobs one after another, and nothing passes from one to another. The job is handed over before this
 * returns. Node runs a thread from compiled code only: from the sources, in tests, the job is
 * done here.
 */
export async function doAside<Name extends TaskName>(name: Name, job: Job<Name>): Promise<Result<Name>> {
  if (!isCompiled) return (await (load(name) as Promise<(job: Job<Name>) => Result<Name>>))(job)
  const thread = findThread(name)
  thread.worker.ref()
  const answer = await new Promise<Answer<Name>>((resolve, reject) => {
    thread.waiting.set(++count, {resolve: resolve as Waiting['resolve'], reject})
    thread.worker.postMessage({name, key: count, job} satisfies Request)
  })
  if (thread.waiting.size === 0) thread.worker.unref()
  if ('error' in answer) throw answer.error
  return answer.result
}

const isCompiled = import.meta.url.endsWith('.js')

interface Request {
  readonly name: TaskName
  /** Absent where the task is only to be made ready. */
  readonly key?: number
  readonly job?: unknown
}

type Answer<Name extends TaskName> = {readonly result: Result<Name>} | {readonly error: unknown}

interface Waiting {
  resolve(answer: Answer<TaskName>): void
  reject(error: Error): void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

let count = 0
const threads = new Map<string, Thread>()
const loaded = new Map<TaskName, Promise<unknown>>()

function findThread(name: TaskName): Thread {
  const room = rooms[name]
  const thread = threads.get(room) ?? startThread()
  threads.set(room, thread)
  return thread
}

function startThread(): Thread {
  const waiting = new Map<number, Waiting>()
  const worker = new Worker(new URL(import.meta.url), {workerData: {isAside: true}, resourceLimits})
  worker.on('message', ({key, ...answer}: {readonly key: number} & Answer<TaskName>) => {
    waiting.get(key)?.resolve(answer)
    waiting.delete(key)
  })
  worker.on('error', (error) => {
    for (const {reject} of waiting.values()) reject(error)
    waiting.clear()
  })
  return {worker, waiting}
}

function load(name: TaskName): Promise<unknown> {
  const task = loaded.get(name) ?? tasks[name]()
  loaded.set(name, task)
  return task
}

/** In the thread: does what is asked, in the order in which it is asked. */
function serve(port: MessagePort): void {
  let last: Promise<unknown> = Promise.resolve()
  port.on('message', ({name, key, job}: Request) => {
    last = last.then(async () => {
      const answer = await attempt(name, key, job)
      if (key !== undefined) port.postMessage({key, ...answer})
    })
  })
}

async function attempt(name: TaskName, key: number | undefined, job: unknown): Promise<object> {
  try {
    const task = (await load(name)) as (job: unknown) => unknown
    return key === undefined ? {} : {result: await task(job)}
  } catch (error) {
    return {error}
  }
}

if (parentPort !== null && (workerData as {isAside?: boolean} | undefined)?.isAside) serve(parentPort)
