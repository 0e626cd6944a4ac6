// Finds entries of a search index by words. No part of a page: search.js ties it to one.
//
// Dutch makes long words out of short ones and bends their ends, so a word of a question is looked for in four ways: as the
// same word but for its ending, as the beginning of a word, inside a word, and, if all that finds nothing, with one letter
// wrong. Order is by how rare the words are in the index and where they stand: in a title they weigh twice.
'use strict'

globalThis.makeSearch = (index) => {
  const entries = index.map(([href, title, trail, text, mark = '']) => ({href, title, trail, text, mark}))
  /** For each stem: in which entries it stands, how often, and whether in the title. */
  const postings = new Map()
  for (const [number, {title, trail, text}] of entries.entries()) {
    for (const words of [title, trail, text]) {
      for (const {stem} of split(words)) {
        const places = postings.get(stem) ?? new Map()
        const {count = 0, isTitle = false} = places.get(number) ?? {}
        places.set(number, {count: count + 1, isTitle: isTitle || words === title})
        postings.set(stem, places)
      }
    }
  }

  /** The stems of the index that a word may mean, with how sure that is. */
  function expand({word, stem}) {
    const found = new Map()
    for (const known of postings.keys()) {
      if (known === stem) found.set(known, 1)
      else if (known.startsWith(word) || (stem.length > 3 && known.startsWith(stem))) found.set(known, 0.5)
      else if (stem.length > 3 && known.includes(stem)) found.set(known, 0.3)
    }
    if (found.size === 0 && word.length > 4)
      for (const known of postings.keys()) if (isNear(known, stem)) found.set(known, 0.2)
    return found
  }

  /** Entries that hold most of the words of a question, best first, each with a piece of its text. */
  return (question) => {
    const words = split(question)
    const scores = new Map()
    const meant = new Set()
    for (const asked of words) {
      const best = new Map()
      for (const [stem, sure] of expand(asked)) {
        meant.add(stem)
        const places = postings.get(stem)
        const rare = Math.log(1 + entries.length / places.size)
        for (const [number, {count, isTitle}] of places) {
          const score = sure * rare * (count / (count + 1.5) + (isTitle ? 1 : 0))
          best.set(number, Math.max(best.get(number) ?? 0, score))
        }
      }
      for (const [number, score] of best) {
        const {count = 0, sum = 0} = scores.get(number) ?? {}
        scores.set(number, {count: count + 1, sum: sum + score})
      }
    }
    const most = Math.max(0, ...[...scores.values()].map(({count}) => count))
    return [...scores]
      .filter(([, {count}]) => count === most)
      .sort(([a, {sum: first}], [b, {sum: second}]) => second - first || a - b)
      .map(([number]) => ({...entries[number], isWhole: most === words.length, pieces: cut(entries[number].text, meant)}))
  }
}

/** Words with their stems and where they stand. */
function split(text) {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({0: word, index}) => ({
    word: fold(word),
    stem: stemOf(fold(word)),
    index,
    length: word.length,
  }))
}

function fold(word) {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A light stem: reservisten and reservist, taken and taak, brieven and brief come out the same. */
function stemOf(word) {
  if (word.length < 4 || /\d/.test(word)) return word
  const bare = word.replace(/(?:en|e|s)$/, '')
  const kept = bare.length < 3 ? word : bare
  return kept
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([aeou])\1([^aeiou]*)$/, '$1$2')
}

/** Whether two words differ by one letter: another, one more, one less, or two exchanged. */
function isNear(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** About 180 letters around the first word that is meant, as pieces of which some are what was looked for. */
function cut(text, meant) {
  const words = split(text)
  const hits = words.filter(({stem}) => meant.has(stem))
  const at = hits[0]?.index ?? 0
  const from = words.find(({index}) => index >= at - 70)?.index ?? 0
  const last = words.findLast(({index, length}) => index + length <= from + 180)
  const to = last === undefined || last === words.at(-1) ? text.length : last.index + last.length
  const pieces = []
  let done = from
  for (const {index, length} of hits) {
    if (index < from || index + length > to) continue
    pieces.push({words: text.slice(done, index), isHit: false}, {words: text.slice(index, index + length), isHit: true})
    done = index + length
  }
  pieces.push({words: text.slice(done, to), isHit: false})
  if (from > 0) pieces.unshift({words: '… ', isHit: false})
  if (to < text.length) pieces.push({words: ' …', isHit: false})
  return pieces.filter(({words}) => words !== '')
}
