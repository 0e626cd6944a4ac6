import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Answer, Request} from './preview/http.ts'

export interface Served {
  readonly port: number
  close(): void
}

/** The one address that is listened on: nobody on another machine can reach it. */
const host = '127.0.0.1'

/**
 * Answers requests from this machine, and from no other. Port 0 takes any that is free.
 *
 * Fails with the error of the system when the port cannot be had: `EADDRINUSE`, `EACCES`.
 */
export async function serve(
  port: number,
  answer: (request: Request, port: number) => Promise<Answer>,
  fail: (error: unknown) => void,
): Promise<Served> {
  const server = createServer((incoming, response) => {
    const {port} = server.address() as AddressInfo
    answer(readRequest(incoming), port).then(
      (given) => send(given, incoming.method === 'HEAD', response),
      (error) => {
        fail(error)
        response.writeHead(500).end()
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function readRequest({method = '', url = '', headers}: IncomingMessage): Request {
  const [site, destination] = [headers['sec-fetch-site'], headers['sec-fetch-dest']]
  return {method, url, host: headers.host, site: site?.toString(), destination: destination?.toString()}
}

function send({status, headers, body}: Answer, isHead: boolean, response: ServerResponse): void {
  response.writeHead(status, headers)
  if (isHead) response.end()
  else if (typeof body === 'function') {
    response.flushHeaders()
    const stop = body((piece) => response.write(piece))
    response.on('close', stop)
  } else response.end(body)
}
