import type {Effects} from '../model/effects.ts'

/** Where in a staging folder an edition is written, before it is published. */
export function stagedAt(staging: string, id: string): string {
  return `${staging}/nieuw/${id}`
}

/**
 * Puts staged editions in the place of the published ones, all of them or none.
 *
 * `staging/nieuw/<id>` becomes `out/<id>`; the folder that was there waits in `staging/oud/<id>` until all are in place.
 * Before the first step `staging/gereed.json` names what is to be published. While it is there the way is forward, and
 * without it the way is back: so a process that is killed at any moment leaves what `recover` can finish. Every step
 * renames a whole folder: no edition is ever half the old and half the new.
 */
export async function publish(
  ids: ReadonlyArray<string>,
  staging: string,
  out: string,
  effects: Effects,
): Promise<void> {
  try {
    await effects.writeFile(`${staging}/gereed.json.deel`, JSON.stringify(ids))
    await effects.rename(`${staging}/gereed.json.deel`, `${staging}/gereed.json`)
    await swap(ids, staging, out, effects)
  } catch (error) {
    await effects.remove(`${staging}/gereed.json`)
    await putBack(ids, staging, out, effects)
    throw error
  }
  await cleanUp(staging, effects)
}

/**
 * Finishes what a build that was killed left: editions that were ready and only in part published all go to their place,
 * or else what had stepped aside comes back. The rest of the staging folder goes.
 */
export async function recover(staging: string, out: string, effects: Effects): Promise<void> {
  if (await effects.exists(`${staging}/gereed.json`)) {
    const ids = JSON.parse(Buffer.from(await effects.readFile(`${staging}/gereed.json`)).toString()) as string[]
    await swap(ids, staging, out, effects)
  } else {
    const waiting = await effects.listFiles(`${staging}/oud`)
    const ids = new Set(waiting.map((path) => path.slice(0, path.indexOf('/'))))
    await putBack([...ids], staging, out, effects)
  }
  await cleanUp(staging, effects)
}

/** Goes on where an earlier attempt stopped: an edition that is no longer staged is in its place already. */
async function swap(ids: ReadonlyArray<string>, staging: string, out: string, effects: Effects): Promise<void> {
  for (const id of ids) {
    if (!(await effects.exists(stagedAt(staging, id)))) continue
    if (await effects.exists(`${out}/${id}`)) await effects.rename(`${out}/${id}`, `${staging}/oud/${id}`)
    await effects.rename(stagedAt(staging, id), `${out}/${id}`)
  }
}

async function putBack(ids: ReadonlyArray<string>, staging: string, out: string, effects: Effects): Promise<void> {
  for (const id of ids) {
    const isPublished = !(await effects.exists(stagedAt(staging, id))) && (await effects.exists(`${out}/${id}`))
    if (isPublished) await effects.rename(`${out}/${id}`, stagedAt(staging, id))
    if (await effects.exists(`${staging}/oud/${id}`)) await effects.rename(`${staging}/oud/${id}`, `${out}/${id}`)
  }
}

/** The old editions go before the sign that they are old: half removed they must not come back. */
async function cleanUp(staging: string, effects: Effects): Promise<void> {
  await effects.remove(`${staging}/oud`)
  await effects.remove(staging)
}
