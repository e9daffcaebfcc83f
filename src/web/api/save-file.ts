import { reach } from './client.ts'

/**
 * Fetches a file of the API, with the access token, and hands it to the browser to be kept.
 * @throws ApiError as `reach`
 */
export async function saveFile(path: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await (await reach(path)).blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // the browser reads the address after this; a minute is plenty for a local file
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
