/**
 * Makes something from its inputs, or gives again what was last made at that place when none of them changed.
 *
 * Inputs are compared one by one: text and bytes by what they say, anything else by identity; those that are costly to tell
 * can be given as a function, which is not asked where nothing is remembered. `make` must depend on nothing else,
 * and what it gives is shared, so nobody may change it. A place names what is made and for whom: where an edition
 * matters its id stands in it, so that nothing made for one edition is ever given to another.
 */
export type Remember = <T>(place: string, inputs: Inputs, make: () => T) => T

export type Inputs = ReadonlyArray<unknown> | (() => ReadonlyArray<unknown>)

/** Makes everything anew: for a build, which makes each thing once. */
export const makeAnew: Remember = (_place, _inputs, make) => make()

/** A memory of the last thing made at each place: for a preview, which makes nearly everything again after each change. */
export function createMemory(): Remember {
  const kept = new Map<string, {readonly inputs: ReadonlyArray<unknown>; readonly value: unknown}>()
  return <T>(place: string, given: Inputs, make: () => T): T => {
    const last = kept.get(place)
    const inputs = tellInputs(given)
    if (last?.inputs.length === inputs.length && inputs.every((input, index) => isSame(input, last.inputs[index])))
      return last.value as T
    const value = make()
    kept.set(place, {inputs, value})
    return value
  }
}

/** Inputs one by one. */
export function tellInputs(inputs: Inputs): ReadonlyArray<unknown> {
  return typeof inputs === 'function' ? inputs() : inputs
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a instanceof Uint8Array && b instanceof Uint8Array && Buffer.compare(a, b) === 0)
}
