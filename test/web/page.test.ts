import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const folder = new URL('../../src/web/', import.meta.url)
const files = await Promise.all(
  (await readdir(folder)).map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })),
)

test('the page runs under a policy that allows only files of its own', () => {
  const html = files.find(({ name }) => name === 'index.html')?.text ?? ''

  expect(html).toContain('<script type="module" src="main.js"></script>')
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
  for (const { name, text } of files) expect(addressesIn(text), name).toEqual([])
})

test('nothing from the network becomes markup or code', () => {
  const risky = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setHTML|srcdoc/

  for (const { name, text } of files) expect(risky.test(text), name).toBe(false)
})

test('every module that is asked for is there', () => {
  const names = new Set(files.map(({ name }) => name))

  for (const { name, text } of files) {
    for (const [, asked = ''] of text.matchAll(/from '\.\/([^']+)'/g))
      expect(names, `${name} imports ${asked}`).toContain(asked)
  }
})

/** Addresses elsewhere that would be loaded; an XML namespace and a link to a standard in a comment are only names. */
function addressesIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replaceAll('http://www.w3.org/2000/svg', '')
  return code.match(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z][^\s'"]*/gi) ?? []
}
