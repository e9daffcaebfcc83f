import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PromptTexts } from './prompts.ts'

/** @returns the prompts that were accepted; none when there is no such folder */
export async function readPrompts(folder: string): Promise<PromptTexts> {
  const names = await namesIn(folder)
  const texts = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const text = await readFile(join(folder, name), 'utf8')
      return [name, text.replaceAll('\r\n', '\n')] // a checkout on Windows
    }),
  )
  return new Map(texts)
}

/** Accepts these prompts, and no others. */
export async function writePrompts(folder: string, prompts: PromptTexts): Promise<void> {
  const gone = (await namesIn(folder)).filter((name) => !prompts.has(name))
  await Promise.all(gone.map((name) => rm(join(folder, name))))
  await Promise.all(
    [...prompts].map(async ([name, text]) => {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }),
  )
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return []
    throw cause
  })
  return entries
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
}
