import type {Axis} from '../model/dataset.ts'

/** The name of a row or column: "Realisatie", or under a group "Burgers, instroom". */
export function nameAxis({group, title}: Axis): string {
  return [group, title].filter((part) => part !== undefined).join(', ')
}
