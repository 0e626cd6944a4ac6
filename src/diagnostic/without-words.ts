import type {VFileMessage} from 'vfile-message'

/** The message without anything that was typed: for those who may know of a place, and not of what stands there. */
export function withoutWords(message: VFileMessage): VFileMessage {
  const {reason, note} = message.discreet ?? {reason: '', note: ''}
  return Object.assign(Object.create(Object.getPrototypeOf(message)) as VFileMessage, message, {
    message: reason,
    reason,
    note,
  })
}
