import { RoleplayError } from '../errors.ts'
import { documentKind } from './document-kind.ts'
import { parseInSandbox } from './document-sandbox.ts'
import { acceptText, decodeText } from './document-text.ts'
import { createTurns } from './document-turns.ts'
import type { ScenarioDocument } from './template.ts'

/** The largest file that is taken, in bytes: 20 MB. */
export const maxDocumentBytes = 20 * 1024 * 1024

/** A file as it was uploaded; neither its name nor its content is trusted. */
export interface UploadedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Reads a scenario document (.md, .txt, .pdf or .docx). PDF and Word files are parsed in a thread of their own.
 * @returns the bare file name and the text: `\n` line ends, NFC, headings, items and tables as light Markdown
 * @throws RoleplayError `document-type` (not one of the four, or the content belies the name), `document-too-large`
 *   (over `maxDocumentBytes` or `maxDocumentChars`), `document-unreadable` (empty, locked, damaged, without text ...)
 *   or `cancelled`
 */
export async function readDocument(
  file: UploadedFile,
  options: { signal?: AbortSignal } = {},
): Promise<ScenarioDocument> {
  const name = plainName(file.name)
  if (file.bytes.length > maxDocumentBytes) throw tooLarge(name, file.bytes.length)
  const kind = documentKind(name, file.bytes)
  if (kind === 'md' || kind === 'txt') return { name, text: acceptText(name, decodeText(name, file.bytes)) }
  try {
    const text = await turns.take(
      () => parseInSandbox({ kind, name, bytes: file.bytes }, options.signal),
      options.signal,
    )
    return { name, text }
  } catch (cause) {
    if (cause instanceof RoleplayError || !options.signal?.aborted) throw cause
    throw new RoleplayError('cancelled', `${name}: reading was cancelled`, { cause })
  }
}

/** Each thread may take hundreds of megabytes, so that only two parse at a time; the others wait. */
const turns = createTurns(2)

const maxNameChars = 120

/** The last part of a path, without control and invisible characters; a long name is cut before its ending. */
function plainName(path: string): string {
  const visible = path
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, '')
  const name = (visible.split(/[/\\]/).at(-1) ?? '').replace(/\s+/g, ' ').trim()
  const ending = /\.[^.]{1,16}$/.exec(name)?.[0] ?? ''
  const characters = Array.from(name.slice(0, name.length - ending.length))
  const stem = characters.slice(0, maxNameChars - ending.length).join('')
  return stem || ending ? `${stem || 'document'}${ending}` : 'document'
}

function tooLarge(name: string, bytes: number): RoleplayError {
  const megabytes = (count: number) => Math.ceil((count / 1024 / 1024) * 10) / 10
  return new RoleplayError(
    'document-too-large',
    `${name}: the file has ${megabytes(bytes)} MB; expected at most ${megabytes(maxDocumentBytes)} MB`,
  )
}
