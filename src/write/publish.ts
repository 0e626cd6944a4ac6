import type {Effects} from '../model/effects.ts'

/**
 * Puts staged editions in the place of the published ones, all of them or none.
 *
 * `staging/<id>` becomes `out/<id>`, and the folder that was there waits in `staging/vorige/<id>` until all are in
 * place. When a step fails every old folder comes back; when the process is killed `recover` does it next time.
 */
export async function publish(
  ids: ReadonlyArray<string>,
  staging: string,
  out: string,
  effects: Effects,
): Promise<void> {
  try {
    for (const id of ids) {
      if (await effects.exists(`${out}/${id}`)) await effects.rename(`${out}/${id}`, `${staging}/vorige/${id}`)
      await effects.rename(`${staging}/${id}`, `${out}/${id}`)
    }
  } catch (error) {
    for (const id of ids) {
      if (!(await effects.exists(`${staging}/vorige/${id}`))) continue
      await effects.remove(`${out}/${id}`)
      await effects.rename(`${staging}/vorige/${id}`, `${out}/${id}`)
    }
    throw error
  }
  await effects.remove(staging)
}

/**
 * Cleans up after a build that was killed: an edition that had stepped aside and whose successor had not arrived
 * comes back, and the rest of the staging folder goes.
 */
export async function recover(staging: string, out: string, effects: Effects): Promise<void> {
  const waiting = await effects.listFiles(`${staging}/vorige`)
  for (const id of new Set(waiting.map((path) => path.slice(0, path.indexOf('/'))))) {
    if (!(await effects.exists(`${out}/${id}`))) await effects.rename(`${staging}/vorige/${id}`, `${out}/${id}`)
  }
  await effects.remove(staging)
}
