/**
 * Loads a module of the page, which is plain JavaScript for the browser.
 * @returns its exports, as the test describes them
 */
export async function pageModule<Exports>(name: string): Promise<Exports> {
  const module: Exports = await import(new URL(`../../src/web/${name}`, import.meta.url).href)
  return module
}
