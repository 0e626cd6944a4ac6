import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads'
import type {DrawingJob, DrawingResult, TypstJob, TypstResult} from './model/effects.ts'

/** What can be done in a thread of its own: each a function of its job alone, loaded where it is done. */
const tasks = {
  async draw(): Promise<(job: DrawingJob) => Promise<DrawingResult>> {
    const [{drawPictures}, {preparePainting}, {readFont}] = await Promise.all([
      import('./chart/draw-pictures.ts'),
      import('./chart/svg/paint-plane.ts'),
      import('./fonts.ts'),
    ])
    preparePainting()
    return (job) => drawPictures(job, readFont)
  },
  async typeset(): Promise<(job: TypstJob) => TypstResult> {
    const [{typeset}, {fontStyles, readFont}] = await Promise.all([import('./typst.ts'), import('./fonts.ts')])
    const fonts = fontStyles.map(readFont)
    return (job) => typeset(job, fonts)
  },
}

type Tasks = typeof tasks
type TaskName = keyof Tasks
type Job<Name extends TaskName> = Parameters<Awaited<ReturnType<Tasks[Name]>>>[0]
type Result<Name extends TaskName> = Awaited<ReturnType<Awaited<ReturnType<Tasks[Name]>>>>

/** Starts the thread of a task, so that it is ready when the first job comes. */
export function prepare(name: TaskName): void {
  if (isCompiled) findThread(name).unref()
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
  thread.ref()
  const answer = await new Promise<Answer<Name>>((resolve, reject) => {
    waiting.set(++count, {name, resolve: resolve as Waiting['resolve'], reject})
    thread.postMessage({key: count, job} satisfies Request<Name>)
  })
  if (![...waiting.values()].some((other) => other.name === name)) thread.unref()
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
  readonly name: TaskName
  resolve(answer: Answer<TaskName>): void
  reject(error: Error): void
}

let count = 0
const waiting = new Map<number, Waiting>()
const threads = new Map<TaskName, Worker>()
const loaded = new Map<TaskName, Promise<unknown>>()

function findThread(name: TaskName): Worker {
  const thread = threads.get(name) ?? new Worker(new URL(import.meta.url), {workerData: {task: name}})
  if (threads.has(name)) return thread
  threads.set(name, thread)
  thread.on('message', ({key, ...answer}: {readonly key: number} & Answer<TaskName>) => {
    waiting.get(key)?.resolve(answer)
    waiting.delete(key)
  })
  thread.on('error', (error) => {
    for (const [key, other] of waiting) {
      if (other.name !== name) continue
      other.reject(error)
      waiting.delete(key)
    }
  })
  return thread
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
