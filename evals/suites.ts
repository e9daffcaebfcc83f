import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ApiProvider, TestCase } from 'promptfoo'
import { parse } from 'yaml'
import { z } from 'zod'

/** promptfooconfig.yaml, as far as the cases are concerned. */
const Config = z.looseObject({
  providers: z.array(z.object({ id: z.string(), label: z.string() })).min(1),
  tests: z.array(z.looseObject({ path: z.string(), config: z.record(z.string(), z.unknown()) })).min(1),
})

/** The cases of a configuration and who answers them. */
export interface Suites {
  readonly tests: readonly TestCase[]
  readonly providers: Readonly<Record<string, string>> // files by label
}

/**
 * Reads the configuration that promptfoo reads, for those who run its cases without promptfoo.
 * @throws Error that names the file that is missing or cannot be read
 */
export async function readSuites(configFile: string): Promise<Suites> {
  const folder = dirname(resolve(configFile))
  const parsed = Config.safeParse(parse(await readFile(configFile, 'utf8')))
  if (!parsed.success) throw new Error(`${configFile}: ${z.prettifyError(parsed.error)}`)
  const tests = await Promise.all(
    parsed.data.tests.map(async ({ path, config }) => {
      const makeTests = await defaultOf<(config: unknown) => TestCase[] | Promise<TestCase[]>>(fileIn(folder, path))
      const tests = await makeTests(await withFiles(config, folder))
      return Promise.all(tests.map(async (test) => ({ ...test, vars: await withFiles(test.vars ?? {}, folder) })))
    }),
  )
  return {
    tests: tests.flat(),
    providers: Object.fromEntries(parsed.data.providers.map(({ id, label }) => [label, fileIn(folder, id)])),
  }
}

/** @returns who answers a case, opened when first asked for; throws for a label that the configuration does not name */
export function openProviders({ providers }: Suites): (test: TestCase) => Promise<ApiProvider> {
  const opened = new Map<string, Promise<ApiProvider>>()
  return ({ providers: labels = [] }) => {
    const label = String(labels[0])
    const file = providers[label]
    if (file === undefined) throw new Error(`the configuration names no provider ${JSON.stringify(label)}`)
    const provider = opened.get(label) ?? open(file)
    opened.set(label, provider)
    return provider
  }
}

async function open(file: string): Promise<ApiProvider> {
  return new (await defaultOf<new () => ApiProvider>(file))()
}

async function defaultOf<Value>(file: string): Promise<Value> {
  const module: { default: Value } = await import(pathToFileURL(file).href)
  return module.default
}

/** Values that begin with `file://` become what the file holds, as promptfoo does it. */
async function withFiles<Value>(values: Readonly<Record<string, Value>>, folder: string) {
  const entries = Object.entries(values).map(async ([key, value]) => [
    key,
    typeof value === 'string' && value.startsWith(scheme) ? await contentOf(fileIn(folder, value)) : value,
  ])
  return Object.fromEntries(await Promise.all(entries))
}

async function contentOf(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8')
  return /\.(?:yaml|yml|json)$/.test(file) ? parse(text) : text
}

const scheme = 'file://'
const fileIn = (folder: string, path: string): string =>
  resolve(folder, path.startsWith(scheme) ? path.slice(scheme.length) : path)
