/** A task that goes on by itself: should it fail before somebody waits for it, it still fails there. */
export function start<T>(task: Promise<T>): Promise<T> {
  task.catch(() => undefined)
  return task
}

/** All results; when one fails, its error after the others have ended: nothing is still writing when it is told. */
export async function awaitAll<T>(tasks: ReadonlyArray<Promise<T>>): Promise<ReadonlyArray<T>> {
  await Promise.allSettled(tasks)
  return Promise.all(tasks)
}
