import { mkdir, open, readdir, rename, rm, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { systemCode } from './system-failure.ts'

/** Whole-file operations that survive a killed process and a power cut. Errors of the file system pass through. */

/** Readable by the owner only: what people say in practice talks is theirs. */
const fileMode = 0o600
const folderMode = 0o700

/**
 * Puts the bytes, or the text, in the file's place in one step: whoever reads, sees the old content or the new one, and when this
 * resolves the new one is on the disk. When it fails the old one is untouched.
 * One call per file at a time: the temporary file beside it has a fixed name.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}${temporaryEnding}`)
  try {
    await writeThrough(temporary, content)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {}) // the first error is the one to report
    throw error
  }
  await flushFolder(dirname(path))
}

/** Removes the file for good; throws ENOENT when there is none. */
export async function removeFile(path: string): Promise<void> {
  await unlink(path)
  await flushFolder(dirname(path))
}

/** Gives the file another name in its folder, for good. */
export async function renameFile(path: string, name: string): Promise<void> {
  await rename(path, join(dirname(path), name))
  await flushFolder(dirname(path))
}

/** Makes the folder and those above it, as far as they are missing. */
export async function ensureFolder(path: string): Promise<void> {
  const firstMade = await mkdir(path, { recursive: true, mode: folderMode })
  if (firstMade === undefined) return
  const top = dirname(resolve(firstMade))
  for (let folder = resolve(path); folder !== top; folder = dirname(folder)) await flushFolder(dirname(folder))
}

/** @returns the names of what killed processes left half-written in the folder, now removed */
export async function removeTemporaryFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('.') && name.endsWith(temporaryEnding))
  for (const name of names) await rm(join(folder, name), { force: true })
  return names
}

const temporaryEnding = '.tmp'

async function writeThrough(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w', fileMode)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new name is only safe when its folder is. Windows cannot open folders, and some network disks cannot flush them. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } catch (error) {
    if (!cannotFlush.has(systemCode(error))) throw error
  } finally {
    await folder.close()
  }
}

const cannotFlush = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'])
