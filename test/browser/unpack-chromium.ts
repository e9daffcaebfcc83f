import { launchChromium } from './browser.ts'

/**
 * Starts Chromium once before any test file does: the first start unpacks it to a place that all files share, and two files
 * that do so at the same time break each other's.
 */
export async function setup(): Promise<void> {
  const browser = await launchChromium()
  await browser.close()
}
