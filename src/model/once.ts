/**
 * Makes something when it is first asked for, and gives the same to whoever asks after that; what it was made of is then
 * let go.
 */
export function once<T>(make: () => T): () => T {
  let known: {readonly value: T} | (() => T) = make
  return () => {
    if (typeof known === 'function') known = {value: known()}
    return known.value
  }
}
