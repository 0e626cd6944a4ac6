import {ink, quiet} from '../palette.ts'
import type {Frame, TextMark} from '../plane.ts'

export type Lettering = Pick<TextMark, 'size' | 'weight' | 'fill'>

/** The four ways in which charts speak: plainly, with weight, in passing, and in passing with weight. */
export function letteringOf({size, small}: Pick<Frame, 'size' | 'small'>) {
  return {
    plain: {size, weight: 400, fill: ink},
    strong: {size, weight: 600, fill: ink},
    aside: {size: small, weight: 400, fill: quiet},
    strongAside: {size: small, weight: 600, fill: ink},
  } as const satisfies Readonly<Record<string, Lettering>>
}
