import type { TestCase } from 'promptfoo'
import { casesOfFolder } from './gold-cases.ts'
import testsOfSuite from './suite.ts'

/** The cases that `--data` adds: the documents of a folder with their gold files (EVALS_DATA); none without a folder. */
export default async function testsOfData(config: Readonly<Record<string, unknown>>): Promise<TestCase[]> {
  const folder = process.env.EVALS_DATA
  return folder ? testsOfSuite({ ...config, cases: await casesOfFolder(folder) }) : []
}
