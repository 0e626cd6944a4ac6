// Loaded before the program (`node --import`): the disk fails as DISK_FAULT says, "effect code part-of-path after".
import fs from 'node:fs/promises'
import {syncBuiltinESMExports} from 'node:module'

const [effect, code, part, after] = (process.env.DISK_FAULT ?? '').split(' ')
const real = fs[effect]
let times = 0

fs[effect] = (path, ...rest) => {
  if (!String(path).replaceAll('\\', '/').includes(part) || ++times <= Number(after)) return real(path, ...rest)
  return Promise.reject(Object.assign(new Error(`${code}: as if`), {code, path: String(path)}))
}
syncBuiltinESMExports()
