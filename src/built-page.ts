import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a build depends on, under the root of the project: the page itself, how it is built, and the libraries. */
const sources = ['src/web', 'vite.config.ts', 'package-lock.json']

/** Builds that are kept: a server that still runs may be serving the one before. */
const keptBuilds = 3

/** Whoever began a build longer ago than this was stopped. */
const longestBuildMs = 3_600_000

/**
 * The folder with the page as browsers get it. Builds are kept under a digest of what they were built from, so a build is
 * made once after every change (some two seconds) and several processes never disturb each other.
 * @param root of the project
 */
export async function builtPage(root = fileURLToPath(new URL('..', import.meta.url))): Promise<string> {
  const builds = join(root, 'dist', 'pages')
  const folder = join(builds, await digestOf(root))
  if (await exists(join(folder, 'index.html'))) {
    await touch(folder)
    return folder
  }

  const unfinished = `${folder}.${randomUUID()}.unfinished`
  const { build } = await import('vite')
  await build({
    root: join(root, 'src', 'web'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'silent',
    build: { outDir: unfinished, emptyOutDir: true },
  })
  await moveInPlace(unfinished, folder)
  await removeOldBuilds(builds)
  return folder
}

async function digestOf(root: string): Promise<string> {
  const digest = createHash('sha256')
  for (const source of sources)
    for (const file of await filesIn(join(root, source)))
      digest
        .update(file.slice(root.length))
        .update('\0')
        .update(await readFile(file))
        .update('\0')
  return digest.digest('hex').slice(0, 16)
}

async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

/** Another process may have been quicker with the same build; then ours is not needed. */
async function moveInPlace(unfinished: string, folder: string): Promise<void> {
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true })
    if (!(await exists(join(folder, 'index.html')))) throw error
  })
}

/** A build in use is a new one, however long ago it was made. */
async function touch(folder: string): Promise<void> {
  const now = new Date()
  await utimes(folder, now, now).catch(unlessGone)
}

/** Other processes may be removing the same ones. */
async function removeOldBuilds(builds: string): Promise<void> {
  await mkdir(builds, { recursive: true })
  const dated = (await Promise.all((await readdir(builds)).map((name) => datedBuild(builds, name)))).flat()
  const isUnfinished = ({ name }: { readonly name: string }) => name.endsWith('.unfinished')
  const abandoned = dated.filter((one) => isUnfinished(one) && one.at < Date.now() - longestBuildMs)
  const finished = dated.filter((one) => !isUnfinished(one)).toSorted((one, other) => other.at - one.at)
  const old = [...finished.slice(keptBuilds), ...abandoned]
  await Promise.all(old.map(({ name }) => rm(join(builds, name), { recursive: true, force: true })))
}

async function datedBuild(builds: string, name: string): Promise<{ name: string; at: number }[]> {
  const found = await stat(join(builds, name)).catch(unlessGone)
  return found ? [{ name, at: found.mtimeMs }] : []
}

function unlessGone(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
