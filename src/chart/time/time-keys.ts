import type {Key} from '../legend.ts'
import {quiet, standard, target, white} from '../palette.ts'
import type {TimeLevel, TimePanel} from './time-panel.ts'

/** What the lines of a panel are, and what an open point means. */
export function timeKeys(panel: TimePanel): ReadonlyArray<Key> {
  const named = panel.series.length < 2 ? [] : panel.series
  const lines = named.map(
    ({title, ink: {mark, shape}, isTarget}): Key => ({
      ...{text: title, kind: 'line', mark, shape: isTarget ? 'diamond' : shape},
      ...(isTarget && {fill: white, dash: [5, 4]}),
    }),
  )
  return [...lines, ...statusKeys(panel)]
}

export function statusKeys({series}: TimePanel): ReadonlyArray<Key> {
  const found = new Set(series.flatMap(({points}) => points.map(({status}) => status)))
  const open = {kind: 'point', mark: quiet, fill: white, shape: 'circle'} as const
  const words = [found.has('provisional') && 'voorlopig cijfer', found.has('estimate') && 'raming']
  return words.filter((word) => word !== false).map((text) => ({...open, text}))
}

export function levelKey({text, isTarget}: TimeLevel): Key {
  return {text, kind: 'line', mark: (isTarget ? target : standard).mark, dash: [6, 4]}
}
