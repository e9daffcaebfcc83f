import mammoth from 'mammoth'
import { messageOf, RoleplayError } from '../errors.ts'
import { htmlToText } from './document-html.ts'
import { packStored, unpack } from './document-zip.ts'

/**
 * Reads a Word document as light Markdown: `#` headings, `-` and `1.` items, tables as `| a | b |` lines.
 * Headers, footers, comments, pictures and deleted passages are left out; footnotes follow at the end.
 * @throws RoleplayError `document-unreadable` when it is damaged, locked or a zip bomb; `document-type` when the
 *   archive is no Word document
 */
export async function docxText(name: string, bytes: Uint8Array): Promise<string> {
  const archive = await unpack(name, bytes, isReadPart)
  if (!archive.paths.some((path) => path.toLowerCase() === 'word/document.xml' || isRenamedBody(path))) {
    const message = `${name}: expected a Word document (.docx), but the content is ${archiveKind(archive.paths)}`
    throw new RoleplayError('document-type', message)
  }
  try {
    const { value } = await mammoth.convertToHtml({ buffer: packStored(archive.parts) }, conversion)
    return htmlToText(value)
  } catch (cause) {
    const message = `${name}: the Word document is damaged (${messageOf(cause)}); expected a .docx that Word can open`
    throw new RoleplayError('document-unreadable', message, { cause })
  }
}

const conversion = {
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", 'br[type="page"] => p:fresh'],
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
}

/** Only what carries or shapes text is unpacked: pictures, fonts and embedded files stay packed, whatever their size. */
function isReadPart(path: string): boolean {
  if (path === '[Content_Types].xml' || path === '_rels/.rels') return true
  return /^word\/(?:_rels\/)?(?:document|styles|numbering|footnotes|endnotes)\d*\.xml(?:\.rels)?$/i.test(path)
}

/** Some servers write the body as `word/document2.xml`; its place then stands in `_rels/.rels`. */
function isRenamedBody(path: string): boolean {
  return /^word\/document\d+\.xml$/i.test(path)
}

function archiveKind(paths: readonly string[]): string {
  const holds = (start: string) => paths.some((path) => path.startsWith(start))
  if (holds('xl/')) return 'an Excel workbook'
  if (holds('ppt/')) return 'a PowerPoint presentation'
  if (holds('META-INF/') && holds('content.xml')) return 'an OpenDocument file'
  return 'another zip archive'
}
