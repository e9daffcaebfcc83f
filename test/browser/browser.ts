import { access } from 'node:fs/promises'
import { type Browser, chromium } from 'playwright-core'

/** Where Chromium is usually installed. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/**
 * A real Chromium: the one CHROMIUM_PATH names, else the headless one that the package @sparticuz/chromium carries (the
 * same everywhere, and it takes some 40 % less of the processor), else an installed one.
 * @throws when none can be started; a machine without a browser fails the tests, it does not skip them
 */
export async function launchChromium(): Promise<Browser> {
  if (process.env.CHROMIUM_PATH) return launched(process.env.CHROMIUM_PATH)
  try {
    return await launched(await carriedChromium())
  } catch (cause) {
    for (const path of installed) if (await isThere(path)) return launched(path)
    throw new Error('no Chromium: the one that comes with the packages does not start here; set CHROMIUM_PATH', {
      cause,
    })
  }
}

const launched = (executablePath: string) => chromium.launch({ executablePath, args: quiet })

/** It unpacks the system libraries that it needs only where it takes the machine for the cloud function it was made for. */
async function carriedChromium(): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: carried } = await import('@sparticuz/chromium')
  return carried.executablePath()
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
