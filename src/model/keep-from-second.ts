/**
 * Makes something of an object, and keeps it from the second time on, as long as the object is there.
 *
 * A process that stays meets what did not change again and again; one that does not meets nearly everything once, and is
 * not to hold what came of it.
 */
export function keepFromSecond<K extends WeakKey, V>(make: (key: K) => V): (key: K) => V {
  const met = new WeakMap<K, {readonly value?: V}>()
  return (key) => {
    const known = met.get(key)
    if (known?.value !== undefined) return known.value
    const value = make(key)
    met.set(key, known === undefined ? {} : {value})
    return value
  }
}
