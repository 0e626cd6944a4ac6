// Loaded before the program, in workers too (`node --require`): whatever asks for the network fails, and is written to the
// file in NETWORK_LOG.
const {appendFileSync} = require('node:fs')
const {syncBuiltinESMExports} = require('node:module')

function refuse(name) {
  return () => {
    appendFileSync(process.env.NETWORK_LOG, `${name}\n`)
    throw new Error(`The network was asked for: ${name}`)
  }
}

const net = require('node:net')
net.Socket.prototype.connect = refuse('net')
for (const name of ['connect', 'createConnection', 'createServer']) net[name] = refuse(`net.${name}`)
require('node:tls').connect = refuse('tls.connect')
require('node:dgram').createSocket = refuse('dgram.createSocket')
require('node:http2').connect = refuse('http2.connect')
for (const protocol of ['http', 'https'])
  for (const name of ['request', 'get', 'createServer'])
    require(`node:${protocol}`)[name] = refuse(`${protocol}.${name}`)
const dns = require('node:dns')
for (const [prefix, library] of [
  ['dns', dns],
  ['dns.promises', dns.promises],
])
  for (const name of Object.keys(library))
    if (/^(lookup|resolve|reverse)/.test(name)) library[name] = refuse(`${prefix}.${name}`)
globalThis.fetch = refuse('fetch')
syncBuiltinESMExports()
