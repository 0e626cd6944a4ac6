import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads'
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

/** Starts the thread of a task, so that it is ready when the first job comes. */
export function prepare(name: TaskName): void {
  if (isCompiled) findThread(name).worker.unref()
}

/**
 * Does a job in a thread of its own, so that both cores have work: charts are drawn and pages of the PDF are set while
 * this thread goes on.
 *
 * Each task has one thread, which does its jobs one after another, and nothing passes from one to another. The job is
 * handed over before this returns. Node runs a thread from compiled code only: from the sources, in tests, the job is
 * done here.
 */
export async function doAside<Name extends TaskName>(name: Name, job: Job<Name>): Promise<Result<Name>> {
  if (!isCompiled) return (await (load(name) as Promise<(job: Job<Name>) => Result<Name>>))(job)
  const thread = findThread(name)
  thread.worker.ref()
  const answer = await new Promise<Answer<Name>>((resolve, reject) => {
    thread.waiting.set(++count, {resolve: resolve as Waiting['resolve'], reject})
    thread.worker.postMessage({key: count, job} satisfies Request<Name>)
  })
  if (thread.waiting.size === 0) thread.worker.unref()
  if ('error' in answer) throw answer.error
  return answer.result
}

const isCompiled = import.meta.url.endsWith('.js')

interface Request<Name extends TaskName> {
  readonly key: number
  readonly job: Job<Name>
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
const threads = new Map<TaskName, Thread>()
const loaded = new Map<TaskName, Promise<unknown>>()

function findThread(name: TaskName): Thread {
  const thread = threads.get(name) ?? startThread(name)
  threads.set(name, thread)
  return thread
}

function startThread(name: TaskName): Thread {
  const waiting = new Map<number, Waiting>()
  const worker = new Worker(new URL(import.meta.url), {workerData: {task: name}})
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

/** In the thread: loads the task at once and does what is asked. */
async function serve(name: TaskName): Promise<void> {
  const task = (await load(name)) as (job: unknown) => unknown
  parentPort?.on('message', async ({key, job}: Request<TaskName>) => {
    parentPort?.postMessage({key, ...(await attempt(task, job))})
  })
}

async function attempt(task: (job: unknown) => unknown, job: unknown): Promise<object> {
  try {
    return {result: await task(job)}
  } catch (error) {
    return {error}
  }
}

if (!isMainThread && (workerData as {task?: TaskName} | undefined)?.task !== undefined) await serve(workerData.task)
