import { RoleplayError } from '../errors.ts'

/** The kinds of file a scenario may come in, named as their endings. */
export type DocumentKind = 'md' | 'txt' | 'pdf' | 'docx'

const expectedKinds = 'expected a .md, .txt, .pdf or .docx file'

/**
 * Decides by the ending of the name what a file is, and checks that its first bytes agree.
 * @throws RoleplayError `document-type` when the ending is not one of ours or the content is something else;
 *   `document-unreadable` when the file is empty or a Word document locked with a password
 */
export function documentKind(name: string, bytes: Uint8Array): DocumentKind {
  const kind = kindByName(name)
  if (bytes.length === 0) throw new RoleplayError('document-unreadable', `${name}: the file is empty; expected text`)
  const content = contentOf(bytes)
  if (fits(kind, content)) return kind
  if (kind === 'docx' && content === 'ole' && holdsEncryptedPackage(bytes)) {
    throw new RoleplayError(
      'document-unreadable',
      `${name}: the Word document is locked with a password; expected one that opens without a password`,
    )
  }
  throw new RoleplayError(
    'document-type',
    `${name}: expected ${kindNames[kind]}, but the content is ${contentNames[content]}`,
  )
}

const kindNames: Record<DocumentKind, string> = {
  md: 'Markdown text',
  txt: 'plain text',
  pdf: 'a PDF document',
  docx: 'a Word document (.docx)',
}

function kindByName(name: string): DocumentKind {
  const ending = /\.([^.\s]{1,16})$/.exec(name)?.[1]?.toLowerCase()
  if (ending === 'md' || ending === 'txt' || ending === 'pdf' || ending === 'docx') return ending
  throw new RoleplayError(
    'document-type',
    `${name}: ${expectedKinds}, got ${ending ? `.${ending}` : 'no known ending'}`,
  )
}

const contentNames = {
  pdf: 'a PDF document',
  zip: 'a zip archive',
  ole: 'an old Office file (.doc, .xls, .ppt); save it as .docx',
  rtf: 'rich text (.rtf); save it as .docx',
  program: 'a program',
  image: 'an image',
  archive: 'an archive',
  binary: 'binary data',
  text: 'plain text',
} as const
type Content = keyof typeof contentNames

/** First bytes of common formats (source: each format's own specification; `file` and libmagic use the same). */
const signatures: readonly (readonly [Content, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['program', '\x7fELF'],
  ['program', 'MZ\x90\0'],
  ['image', '\x89PNG\r\n'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['archive', '\x1f\x8b\x08'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', 'Rar!\x1a\x07'],
]

function contentOf(bytes: Uint8Array): Content {
  // Readers of PDF accept the header anywhere in the first 1024 bytes (ISO 32000-1, annex H, note 13).
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  for (const [content, signature] of signatures) if (head.startsWith(signature)) return content
  if (startsUtf16(bytes)) return 'text'
  if (head.startsWith('%PDF-')) return 'pdf'
  if (bytes.includes(0)) return head.includes('%PDF-') ? 'pdf' : 'binary'
  return 'text'
}

/** @returns whether the bytes open with the byte order mark of UTF-16, either way round. */
export function startsUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function fits(kind: DocumentKind, content: Content): boolean {
  if (kind === 'pdf') return content === 'pdf'
  if (kind === 'docx') return content === 'zip'
  return content === 'text'
}

/** Office keeps a locked document in an old container, under this name (source: MS-OFFCRYPTO 2.3.4.4). */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
