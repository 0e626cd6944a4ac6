import {VFile} from 'vfile'
import type {Remember} from '../model/remember.ts'

/**
 * Reads what a file says, or gives again what it said when neither its text nor the other inputs changed since.
 *
 * The messages that reading it gave and the notes it made come along, so that a file that was not read again is told
 * about as one that was. What `read` gives must not hold the file that it is handed: that is a stand-in.
 */
export function recallFile<T>(
  file: VFile,
  inputs: ReadonlyArray<unknown>,
  remember: Remember,
  read: (standIn: VFile) => T,
): T {
  const {value, messages, data} = remember(`file ${file.path}`, [String(file), ...inputs], () => {
    const standIn = new VFile({path: file.path, value: file.value})
    return {value: read(standIn), messages: standIn.messages, data: standIn.data}
  })
  file.messages.push(...messages)
  Object.assign(file.data, data)
  return value
}
