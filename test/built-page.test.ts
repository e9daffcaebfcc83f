import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { builtPage } from '../src/built-page.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const copies: string[] = []
afterEach(() => Promise.all(copies.splice(0).map((copy) => rm(copy, { recursive: true }))))

/** A project of its own with a page that is one file. */
async function aProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'counterpart-page-'))
  copies.push(root)
  await cp(join(project, 'vite.config.ts'), join(root, 'vite.config.ts'))
  await writeFile(join(root, 'package.json'), '{ "type": "module" }')
  await writeFile(join(root, 'package-lock.json'), '{}')
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'))
  await cp(join(project, 'src', 'web', 'public'), join(root, 'src', 'web', 'public'), { recursive: true })
  await writePage(root, 'first')
  return root
}

const writePage = (root: string, text: string) =>
  writeFile(join(root, 'src', 'web', 'index.html'), `<!doctype html><title>${text}</title>`)

const titleIn = async (folder: string) =>
  /<title>(.*?)<\/title>/.exec(await readFile(join(folder, 'index.html'), 'utf8'))?.[1]

test('builds the page once, and again after it has changed', async () => {
  const root = await aProject()

  const first = await builtPage(root)
  const again = await builtPage(root)
  await writePage(root, 'second')
  const changed = await builtPage(root)

  expect(again).toBe(first)
  expect(changed).not.toBe(first)
  expect(await titleIn(changed)).toBe('second')
  expect(await titleIn(first)).toBe('first')
})

test('several builds at a time end with one whole page', async () => {
  const root = await aProject()

  const folders = await Promise.all([builtPage(root), builtPage(root), builtPage(root)])

  expect(new Set(folders).size).toBe(1)
  expect(await readdir(join(root, 'dist', 'pages'))).toHaveLength(1)
})

test('keeps the builds before, for servers that still run, but not all of them', async () => {
  const root = await aProject()

  for (const text of ['one', 'two', 'three', 'four', 'five']) {
    await writePage(root, text)
    await builtPage(root)
  }

  expect(await readdir(join(root, 'dist', 'pages'))).toHaveLength(3)
})

test('a build that is used again is not taken for an old one, and what a killed build left is removed', async () => {
  const root = await aProject()
  const first = await builtPage(root)
  const builds = join(root, 'dist', 'pages')
  const longAgo = new Date(Date.now() - 7_200_000)
  await utimes(first, longAgo, longAgo)
  await mkdir(join(builds, 'killed.unfinished'))
  await utimes(join(builds, 'killed.unfinished'), longAgo, longAgo)
  await mkdir(join(builds, 'still-going.unfinished'))
  for (const name of ['second', 'third', 'fourth']) {
    await mkdir(join(builds, name))
    await utimes(join(builds, name), longAgo, new Date(longAgo.getTime() + 60_000))
  }

  await builtPage(root)
  await writePage(root, 'changed')
  await builtPage(root)

  expect(await readdir(builds)).toContain(basename(first))
  expect(await readdir(builds)).toContain('still-going.unfinished')
  expect(await readdir(builds)).not.toContain('killed.unfinished')
})

test('a build that another process removes meanwhile stops nobody', async () => {
  const root = await aProject()
  await mkdir(join(root, 'dist', 'pages'), { recursive: true })
  await symlink(join(root, 'gone'), join(root, 'dist', 'pages', 'removed-meanwhile')) // listed, and not there when looked at

  expect(await titleIn(await builtPage(root))).toBe('first')
})
