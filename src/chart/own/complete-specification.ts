import type {ChartSpecification} from '../../model/specification.ts'
import type {Frame} from '../plane.ts'
import {fixedStyle, houseStyle} from './house-style.ts'
import type {PictureRow} from './list-rows.ts'

/** What Vega-Lite is given: an editor's picture with our figures, a width, and the house style where it says nothing. */
export function completeSpecification(
  {specification}: Pick<ChartSpecification, 'specification'>,
  rows: ReadonlyArray<PictureRow>,
  frame: Pick<Frame, 'width' | 'size' | 'small' | 'narrow'>,
): object {
  const {usermeta, description, width, autosize, padding, background, config, data, ...picture} = specification
  return {
    ...picture,
    data: {values: rows},
    width: frame.width,
    padding: 0,
    background: null,
    config: [houseStyle(frame), config, fixedStyle].reduce(merge, {}),
  }
}

/** The fields of both; where both have one, those of the second, and of two objects again the fields of both. */
function merge(first: unknown, second: unknown): unknown {
  if (!isObject(first) || !isObject(second)) return second === undefined ? first : second
  const merged: Record<string, unknown> = {...first}
  for (const [key, value] of Object.entries(second)) merged[key] = merge(first[key], value)
  return merged
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
