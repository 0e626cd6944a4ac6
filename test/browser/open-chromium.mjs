import {chromium} from 'playwright-core'

/** Debian's Chromium, or another one at the path in CHROMIUM, that asks nothing of the network by itself. */
export function openChromium() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  })
}
