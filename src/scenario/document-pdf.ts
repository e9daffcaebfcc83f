import { getDocumentProxy } from 'unpdf'
import { messageOf, RoleplayError } from '../errors.ts'
import { type Glyphs, pageFlow } from './document-layout.ts'
import { flowText } from './document-flow.ts'
import { maxDocumentChars, tooMuchText } from './document-text.ts'

/** More pages than any scenario has; a page tree may claim any number. */
const maxPages = 2000

/**
 * Reads the text of a PDF as paragraphs, headings, items and table rows; an empty string when it has no text.
 * Attachments, annotations and form fields are left out. It needs no password, or an empty one.
 * @throws RoleplayError `document-unreadable` when it is locked, damaged or cut off, `document-too-large`
 */
export async function pdfText(name: string, bytes: Uint8Array): Promise<string> {
  refuseCutOff(name, bytes)
  const pdf = await open(name, bytes)
  if (pdf.numPages > maxPages) {
    const message = `${name}: the PDF has ${pdf.numPages} pages; expected at most ${maxPages}`
    throw new RoleplayError('document-too-large', message)
  }
  const pages = []
  let chars = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const glyphs = await pageGlyphs(name, pdf, number)
    chars += glyphs.reduce((sum, piece) => sum + piece.text.length, 0)
    if (chars > maxDocumentChars) throw tooMuchText(name, chars)
    pages.push(pageFlow(glyphs))
  }
  return flowText(pages)
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * A reader that mends what it can would take the first pages of half a file for the whole. The end of every PDF says
 * where its index starts (ISO 32000-1, 7.5.5), so a file without that was cut off.
 */
function refuseCutOff(name: string, bytes: Uint8Array): void {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] ?? 1) <= 32) end--
  const tail = Buffer.from(bytes.subarray(Math.max(0, end - 2048), end)).toString('latin1')
  if (/startxref|%%EOF/.test(tail)) return
  throw new RoleplayError('document-unreadable', `${name}: the PDF is cut off before its end; expected a whole file`)
}

async function open(name: string, bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
    })
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException'
    const found = isLocked ? 'is locked with a password' : `is damaged (${messageOf(cause)})`
    const expected = isLocked ? 'one that opens without a password' : 'a PDF that a viewer can open'
    throw new RoleplayError('document-unreadable', `${name}: the PDF ${found}; expected ${expected}`, { cause })
  }
}

async function pageGlyphs(name: string, pdf: Pdf, number: number): Promise<Glyphs[]> {
  try {
    const page = await pdf.getPage(number)
    const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: number[] = page.getViewport({ scale: 1 }).transform
    const { items } = await page.getTextContent()
    page.cleanup()
    return items.flatMap((item): Glyphs[] => {
      if (!('str' in item) || item.str === '') return []
      const [, , m2 = 0, m3 = 0, m4 = 0, m5 = 0]: number[] = item.transform
      const x = a * m4 + c * m5 + e
      const size = Math.hypot(a * m2 + c * m3, b * m2 + d * m3)
      const isRtl = item.dir === 'rtl'
      return [
        {
          text: plainLetters(item.str),
          x,
          right: x + item.width,
          y: b * m4 + d * m5 + f,
          size,
          font: item.fontName,
          isRtl,
        },
      ]
    })
  } catch (cause) {
    const message = `${name}: page ${number} of the PDF is damaged (${messageOf(cause)}); expected a PDF that a viewer can open`
    throw new RoleplayError('document-unreadable', message, { cause })
  }
}

/** Some fonts name the joined shapes of Arabic or of `ﬁ` instead of the letters (Unicode presentation forms). */
function plainLetters(text: string): string {
  return text.replace(/[\ufb00-\ufdff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize('NFKC'))
}
