import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RoleplayError } from '../../src/errors.ts'
import { readOwnCategories, readOwnCategoriesFile } from '../../src/persona/own-categories.ts'

const apiary = {
  name: 'beekeeping_context',
  description: 'Hives, honey and swarms of somebody who keeps bees.',
  relevant_when: 'bees decide what the person can do.',
  example_fields: ['number_of_hives', 'honey_harvest', 'swarm_losses', 'beekeeping_years', 'bee_breed'],
}

function errorOf(run: () => unknown): RoleplayError {
  try {
    run()
  } catch (error) {
    if (error instanceof RoleplayError) return error
    throw error
  }
  throw new Error('expected an error, got none')
}

test('reads a trainer’s category from a file, with or without cues', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'own-')), 'own.json')
  writeFileSync(path, JSON.stringify([apiary, { ...apiary, name: 'apiary_law', cues: ['hive permit'] }]))

  const categories = readOwnCategoriesFile(path)

  expect(categories.map(({ name, cues }) => [name, cues])).toEqual([
    ['beekeeping_context', []],
    ['apiary_law', ['hive permit']],
  ])
})

test('lists every bad entry at once, each with its place', () => {
  const error = errorOf(() =>
    readOwnCategories(JSON.stringify([{ ...apiary, name: 'Bees!' }, { ...apiary, example_fields: ['one'] }, apiary])),
  )

  expect(error.code).toBe('request-invalid')
  expect(error.problems.map(({ path }) => path)).toEqual(['0.name', '1.example_fields'])
  expect(error.message).toContain('snake_case')
})

test('refuses a name that the library or another entry has already', () => {
  const error = errorOf(() =>
    readOwnCategories(JSON.stringify([{ ...apiary, name: 'family_context' }, apiary, apiary])),
  )

  expect(error.problems).toEqual([
    { path: '0.name', message: '"family_context" is already taken, choose another name' },
    { path: '2.name', message: '"beekeeping_context" is already taken, choose another name' },
  ])
})

test('says what is wrong with a text that is no list', () => {
  expect(errorOf(() => readOwnCategories('{"name":')).code).toBe('request-malformed')
  expect(errorOf(() => readOwnCategories('{}', 'own.json')).message).toBe(
    'own.json: expected an array of categories, got object',
  )
  expect(errorOf(() => readOwnCategoriesFile('/no/such/file.json')).code).toBe('not-found')
})
