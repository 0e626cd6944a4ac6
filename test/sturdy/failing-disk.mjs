// Loaded before the program (`node --import`): the disk fails as DISK_FAULT says, "effect code part-of-path after".
import fs from 'node:fs'
import promises from 'node:fs/promises'
import {syncBuiltinESMExports} from 'node:module'

const [effect, code, part, after] = (process.env.DISK_FAULT ?? '').split(' ')
let times = 0

/** What is wrong with a path, when it is to fail now. */
function findFault(path) {
  if (!String(path).replaceAll('\\', '/').includes(part) || ++times <= Number(after)) return undefined
  return Object.assign(new Error(`${code}: as if`), {code, path: String(path)})
}

const {[effect]: promised} = promises
promises[effect] = (path, ...rest) => {
  const fault = findFault(path)
  return fault === undefined ? promised(path, ...rest) : Promise.reject(fault)
}

const {[effect]: called} = fs
fs[effect] = (path, ...rest) => {
  const fault = findFault(path)
  if (fault === undefined) called(path, ...rest)
  else process.nextTick(rest.at(-1), fault)
}
syncBuiltinESMExports()
