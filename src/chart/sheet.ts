import type {AreaMark, LineMark, Plane, PointMark, RuleMark, TextMark} from './plane.ts'

/** The marks of a plane while they are being gathered. */
export interface Sheet {
  readonly areas: AreaMark[]
  readonly rules: RuleMark[]
  readonly lines: LineMark[]
  readonly points: PointMark[]
  readonly texts: TextMark[]
}

export function newSheet(): Sheet {
  return {areas: [], rules: [], lines: [], points: [], texts: []}
}

/** A plane that counts in px, right and down from its corner. */
export function flatPlane(
  sheet: Sheet,
  {left = 0, top = 0, width, height}: {left?: number; top?: number; width: number; height: number},
): Plane {
  return {left, top, width, height, x: [0, width], y: [height, 0], ...sheet}
}
