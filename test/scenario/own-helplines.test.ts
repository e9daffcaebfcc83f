import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOwnHelplines, readOwnHelplinesFile } from '../../src/scenario/own-helplines.ts'

const doctor = { country: 'Germany', name: 'unsere Betriebsärztin', contact: '030 555 0100' }
const officer = { name: 'the duty officer', contact: '+49 30 555 0199' }

test('reads lines for a country and lines for everybody', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'helplines-')), 'lines.json')
  writeFileSync(path, JSON.stringify([doctor, officer]))

  expect(readOwnHelplinesFile(path)).toEqual([doctor, officer])
})

test('lists every bad entry at once, with its place, what was expected and what came', () => {
  const bad = JSON.stringify([{ name: 'nobody' }, doctor, { ...officer, telephone: '1' }])

  expect(() => readOwnHelplines(bad, 'lines.json')).toThrow(
    'lines.json: 0.contact: expected a number or an address; got nothing; 2: expected only country (optional), name, contact; got also "telephone"',
  )
})

test('says what is wrong with a text that is no list, or a file that is not there', () => {
  expect(() => readOwnHelplines('{}', 'lines.json')).toThrow('lines.json: expected an array of helplines, got object')
  expect(() => readOwnHelplines('[', 'lines.json')).toThrow(/lines\.json: expected JSON/)
  expect(() => readOwnHelplinesFile('/nowhere/lines.json')).toThrow(
    /expected a readable file of own helplines at \/nowhere/,
  )
})
