import {describe, expect, test} from 'vitest'
import {chapter} from '../report.ts'
import {openPreview} from './open-preview.ts'

const trial = await openPreview({'content/01-een.md': chapter('Tekst.')})

describe('a preview answers', () => {
  test.each([
    ['its own address', {host: '127.0.0.1:4321'}, 200],
    ['its own name', {host: 'LOCALHOST:4321'}, 200],
    ['a name that somebody lets point here', {host: 'kwaad.example:4321'}, 421],
    ['a name that looks like it', {host: '127.0.0.1.kwaad.example:4321'}, 421],
    ['another port', {host: '127.0.0.1:80'}, 421],
    ['HEAD', {method: 'HEAD'}, 200],
    ['POST', {method: 'POST'}, 405],
    ['its own pages', {site: 'same-origin', destination: 'script'}, 200],
    ['somebody who typed the address', {site: 'none', destination: 'document'}, 200],
    ['somebody who followed a link', {site: 'cross-site', destination: 'document'}, 200],
    ['a script on another site', {site: 'cross-site', destination: 'script'}, 403],
    ['a frame on another port', {site: 'same-site', destination: 'iframe'}, 403],
  ])('%s', async (_who, request, status) => {
    expect((await trial.get('/openbaar/een.html', request)).status).toBe(status)
  })

  test.each([
    '/openbaar/../../etc/passwd',
    '/openbaar/%2e%2e/%2e%2e/rapport/content/01-een.md',
    '/openbaar/..%2f..%2frapport/content/01-een.md',
    '//rapport/content/01-een.md',
    '/rapport/content/01-een.md',
    '/openbaar/html/page.hbs',
    '/openbaar/content/01-een.md',
    '/__proto__/index.html',
    '/openbaar/%00',
  ])('nothing at %s', async (url) => {
    const {status, body} = await trial.get(url)
    expect(status).toBe(404)
    expect(String(body)).not.toContain('rubricering: openbaar')
  })

  test('an address that cannot be read with a sentence', async () => {
    expect((await trial.get('/%E0%A4%A')).status).toBe(400)
  })

  test.each([
    '/',
    '/openbaar/een.html',
    '/openbaar/style.css',
    '/-/wijzigingen?uitgave=openbaar',
    '/niets',
    '/-/voorvertoning.js',
  ])('so that nothing of %s is kept, framed or read elsewhere', async (url) => {
    const {headers} = await trial.get(url)
    expect(headers).toMatchObject({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    })
    expect(Object.keys(headers).filter((name) => /^access-control/i.test(name))).toEqual([])
  })
})
