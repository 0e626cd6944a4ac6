import type {Effects} from '../model/effects.ts'

/**
 * Puts staged editions in the place of the published ones, all of them or none.
 *
 * `staging/<id>` becomes `out/<id>`. Each old folder steps aside first and comes back when a later step fails.
 */
export async function publish(
  ids: ReadonlyArray<string>,
  staging: string,
  out: string,
  effects: Effects,
): Promise<void> {
  const replaced: string[] = []
  try {
    for (const id of ids) {
      if (await effects.exists(`${out}/${id}`)) await effects.rename(`${out}/${id}`, `${staging}/vorige-${id}`)
      replaced.push(id)
      await effects.rename(`${staging}/${id}`, `${out}/${id}`)
    }
  } catch (error) {
    for (const id of replaced.reverse()) {
      if (!(await effects.exists(`${staging}/vorige-${id}`))) continue
      await effects.remove(`${out}/${id}`)
      await effects.rename(`${staging}/vorige-${id}`, `${out}/${id}`)
    }
    throw error
  }
  await effects.remove(staging)
}
