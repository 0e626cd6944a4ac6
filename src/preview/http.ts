/** What a browser asks; header fields are undefined when it does not send them. */
export interface Request {
  readonly method: string
  /** Path and query, as they were sent. */
  readonly url: string
  readonly host: string | undefined
  /** `Sec-Fetch-Site`: where the request comes from. */
  readonly site: string | undefined
  /** `Sec-Fetch-Dest`: what it is for. */
  readonly destination: string | undefined
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | Stream
}

/** Sends pieces of an answer as they come, until the returned function is called. */
export type Stream = (send: (piece: string) => void) => () => void

/**
 * What every answer carries. Nothing is kept by a browser or a proxy, no other site may frame or load it or read what
 * came, and no address of a page leaves this machine.
 */
export const commonHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/** A complete answer. */
export function answerWith(status: number, type: string, body: Answer['body']): Answer {
  return {status, headers: {...commonHeaders, 'Content-Type': type}, body}
}

/** Sends a browser on. */
export function redirectTo(location: string): Answer {
  return {status: 302, headers: {...commonHeaders, Location: location}, body: ''}
}
