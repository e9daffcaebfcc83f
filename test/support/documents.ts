import { createHash } from 'node:crypto'
import { constants, crc32, deflateRawSync } from 'node:zlib'

/** One line of text on a page: place in points from the lower left corner. */
export interface PdfLine {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
  readonly font?: 'F1' | 'F2'
}

/** A page is lines of text, or raw drawing instructions. */
export type PdfPage = readonly PdfLine[] | string

/** What makes a PDF special; `stream` replaces the first page's content by bytes already packed. */
export interface PdfOptions {
  readonly userPassword?: string
  readonly stream?: Buffer
  readonly paddingBytes?: number
}

/** @returns lines of 11 points set one below the other, 14 points apart, from `top` downwards. */
export function set(lines: readonly string[], { x = 72, top = 760, pitch = 14, size = 11 } = {}): PdfLine[] {
  return lines.map((text, index) => ({ text, x, y: top - index * pitch, size }))
}

/**
 * @returns a PDF 1.4 with a cross-reference table: object 1 the catalogue, 2 the page tree, 3 and 4 Courier and
 *   Courier bold (all letters 0.6 wide), 5 a picture of one pixel, then a page and its content for each page
 */
export function pdf(pages: readonly PdfPage[], options: PdfOptions = {}): Buffer {
  const lock = options.userPassword === undefined ? null : locked(options.userPassword)
  const pageNumbers = pages.map((_, index) => 6 + index * 2)
  const kids = pageNumbers.map((number) => `${number} 0 R`).join(' ')
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const image = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`),
    Buffer.from(font('Courier')),
    Buffer.from(font('Courier-Bold')),
    stream(lock?.encrypt(5, Buffer.from([128])) ?? Buffer.from([128]), image),
  ]
  const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im1 5 0 R >> >>'
  pages.forEach((page, index) => {
    const number = pageNumbers[index] ?? 0
    const content = Buffer.from(typeof page === 'string' ? page : drawn(page), 'latin1')
    const isPacked = index === 0 && options.stream !== undefined
    const bytes = isPacked ? (options.stream ?? content) : (lock?.encrypt(number + 1, content) ?? content)
    const box = `/MediaBox [0 0 595 842] /Resources ${resources} /Contents ${number + 1} 0 R`
    objects.push(
      Buffer.from(`<< /Type /Page /Parent 2 0 R ${box} >>`),
      stream(bytes, isPacked ? '/Filter /FlateDecode' : ''),
    )
  })
  if (options.paddingBytes) objects.push(stream(noise(options.paddingBytes), ''))
  if (lock) objects.push(Buffer.from(lock.dictionary))
  return assembled(objects, lock ? `/Encrypt ${objects.length} 0 R /ID [<${lock.id}> <${lock.id}>]` : '')
}

/** @returns a page that shows a picture and no letter, as a scanner makes it. */
export const scannedPage = 'q 400 0 0 600 90 100 cm /Im1 Do Q'

/** @returns about `megabytes` MB of blanks packed into some thousandth of that, as the content of a page. */
export function swellingStream(megabytes: number): Buffer {
  const chunk = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  const chunks = Array.from({ length: megabytes }, () => chunk)
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...chunks, deflateRawSync(Buffer.from(' ')), Buffer.alloc(4)])
}

function drawn(lines: readonly PdfLine[]): string {
  const escaped = (text: string) =>
    text
      .replaceAll('•', '\x95')
      .replaceAll('€', '\x80')
      .replace(/[\\()]/g, '\\$&')
  return lines
    .map(
      ({ text, x = 72, y, size = 11, font = 'F1' }) => `BT /${font} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`,
    )
    .join('\n')
}

function stream(bytes: Buffer, entries: string): Buffer {
  const head = `<< ${entries} /Length ${bytes.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')])
}

function assembled(objects: readonly Buffer[], trailer: string): Buffer {
  const chunks = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let size = chunks[0]?.length ?? 0
  objects.forEach((object, index) => {
    offsets.push(size)
    const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    chunks.push(chunk)
    size += chunk.length
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${rows}`
  const end = `${table}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${size}\n%%EOF\n`
  return Buffer.concat([...chunks, Buffer.from(end)])
}

/** The padding of passwords, and the key and check values of the standard handler, revision 2 (ISO 32000-1, 7.6.3). */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

function locked(userPassword: string) {
  const padded = (password: string) => Buffer.concat([Buffer.from(password), padding]).subarray(0, 32)
  const id = '00112233445566778899aabbccddeeff'
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(-4)
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(userPassword))
  const key = md5(padded(userPassword), owner, permissions, Buffer.from(id, 'hex')).subarray(0, 5)
  const user = rc4(key, padding)
  const encrypt = (object: number, bytes: Buffer) =>
    rc4(md5(key, Buffer.from([object & 255, object >> 8, 0, 0, 0])).subarray(0, 10), bytes)
  const checks = `/O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -4`
  return { id, encrypt, dictionary: `<< /Filter /Standard /V 1 /R 2 /Length 40 ${checks} >>` }
}

function md5(...parts: Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest()
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index)
  const at = (index: number) => state[index & 255] ?? 0
  const swap = (a: number, b: number) => {
    const kept = at(a)
    state[a & 255] = at(b)
    state[b & 255] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let j = 0
  return bytes.map((byte, index) => {
    const i = (index + 1) & 255
    j = (j + at(i)) & 255
    swap(i, j)
    return byte ^ at(at(i) + at(j))
  }) as Buffer
}

/** A file for an archive; `declaredBytes` makes its directory entry lie about the unpacked size. */
export interface ZipEntry {
  readonly path: string
  readonly content: string | Buffer
  readonly declaredBytes?: number
  readonly isStored?: boolean
}

/** @returns a zip file with its entries deflated, or stored where that is asked for. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, content, declaredBytes, isStored = false } of entries) {
    const raw = Buffer.from(content)
    const packed = isStored ? raw : deflateRawSync(raw)
    const name = Buffer.from(path)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(isStored ? 0 : 8, 4)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(declaredBytes ?? raw.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    bodies.push(Buffer.from('PK\x03\x04'), fields, name, packed)
    directory.push(Buffer.from('PK\x01\x02\x14\0'), fields, place, name)
    offset += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageFormat = 'http://schemas.openxmlformats.org/package/2006'

/** @returns a Word document whose body is the given WordprocessingML; more or other parts may be added. */
export function docx(body: string, more: readonly ZipEntry[] = []): Buffer {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`
  const relations = (content: string) =>
    `<Relationships xmlns="${packageFormat}/relationships">${content}</Relationships>`
  const parts: ZipEntry[] = [
    { path: '[Content_Types].xml', content: `<Types xmlns="${packageFormat}/content-types"/>` },
    { path: '_rels/.rels', content: relations(relation('r1', 'officeDocument', 'word/document.xml')) },
    { path: 'word/_rels/document.xml.rels', content: relations(wordRelations(relation)) },
    { path: 'word/styles.xml', content: `<w:styles ${wordNamespace}>${wordStyles}</w:styles>` },
    { path: 'word/numbering.xml', content: `<w:numbering ${wordNamespace}>${wordNumbering}</w:numbering>` },
    { path: 'word/document.xml', content: `<w:document ${wordNamespace}><w:body>${body}</w:body></w:document>` },
  ]
  const replaced = new Set(more.map((part) => part.path))
  return zip([...parts.filter((part) => !replaced.has(part.path)), ...more])
}

function wordRelations(relation: (id: string, type: string, target: string) => string): string {
  return relation('r1', 'styles', 'styles.xml') + relation('r2', 'numbering', 'numbering.xml')
}

const wordStyles = ['Title', 'heading 1', 'heading 2']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${styleId(name)}"><w:name w:val="${name}"/></w:style>`)
  .join('')

const wordNumbering = [
  ['1', 'bullet'],
  ['2', 'decimal'],
]
  .map(([id, format]) => {
    const levels = [0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')
    return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
  })
  .join('')
  .concat(['1', '2'].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join(''))

function styleId(name: string): string {
  return name.replace(/\W/g, '')
}

/** Paragraphs and tables in WordprocessingML. */
export const word = {
  paragraph: (text: string) => `<w:p>${run(text)}</w:p>`,
  styled: (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/></w:pPr>${run(text)}</w:p>`,
  bold: (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`,
  item: (text: string, { level = 0, numbered = false } = {}) => {
    const numbering = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbered ? 2 : 1}"/></w:numPr>`
    return `<w:p><w:pPr>${numbering}</w:pPr>${run(text)}</w:p>`
  },
  table: (rows: readonly (readonly string[])[]) => {
    const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')
    return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
  },
}

/** A tab in the text becomes a tab of Word. */
function run(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const pieces = escaped.split('\t').map((piece) => `<w:t xml:space="preserve">${piece}</w:t>`)
  return `<w:r>${pieces.join('<w:tab/>')}</w:r>`
}

/** @returns the start of an old Office container; with `holds`, one that has an entry of that name. */
export function oleContainer(holds: string): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    Buffer.from(holds, 'utf16le'),
    Buffer.alloc(512),
  ])
}

/** @returns bytes that no packer makes smaller, the same at every call. */
export function noise(bytes: number): Buffer {
  const result = Buffer.alloc(bytes)
  let state = 2463534242
  for (let index = 0; index + 4 <= bytes; index += 4) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    result.writeInt32LE(state | 0, index)
  }
  return result
}
