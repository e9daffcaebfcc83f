import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { messageOf, RoleplayError } from '../errors.ts'

/** What an archive may hold before it is refused as a bomb. */
export const archiveLimits = {
  entries: 10_000,
  totalBytes: 100 * 1024 * 1024, // unpacked, declared as well as counted
  ratio: 250, // unpacked : packed, per part; real WordprocessingML stays under 60, deflate reaches 1032 on zeros
  ratioFromBytes: 1024 * 1024, // a small part may be as repetitive as it likes
}

/** One file inside an archive. */
export interface ArchivePart {
  readonly path: string
  readonly bytes: Buffer
}

/** The names of all files in an archive, and the wanted ones unpacked. */
export interface Archive {
  readonly paths: readonly string[]
  readonly parts: readonly ArchivePart[]
}

/**
 * Unpacks the wanted parts of a zip file. The sizes it declares are summed first, then every byte that really comes
 * out is counted, so neither an honest bomb nor a lying one gets further than the limits.
 * @throws RoleplayError `document-unreadable` when the archive is damaged, locked, or larger than it may be
 */
export async function unpack(name: string, bytes: Uint8Array, isWanted: (path: string) => boolean): Promise<Archive> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    if (zip.entryCount > archiveLimits.entries) throw tooBig(name, `${zip.entryCount} files inside`)
    const entries = await listEntries(name, zip)
    const parts: ArchivePart[] = []
    let unpacked = 0
    for (const entry of entries) {
      if (!isWanted(entry.fileName)) continue
      const part = await unpackEntry(name, zip, entry, archiveLimits.totalBytes - unpacked)
      unpacked += part.bytes.length
      parts.push(part)
    }
    return { paths: entries.map((entry) => entry.fileName), parts }
  } catch (cause) {
    if (cause instanceof RoleplayError) throw cause
    const message = `${name}: the Word document is damaged or incomplete (${messageOf(cause)}); expected a whole .docx file`
    throw new RoleplayError('document-unreadable', message, { cause })
  }
}

async function listEntries(name: string, zip: ZipFile): Promise<Entry[]> {
  const entries = new Map<string, Entry>()
  let declared = 0
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) throw new Error(`${entry.fileName} is in it twice`)
    declared += entry.uncompressedSize
    if (declared > archiveLimits.totalBytes) throw tooBig(name, 'its parts declare more')
    entries.set(entry.fileName, entry)
  }
  return [...entries.values()]
}

async function unpackEntry(name: string, zip: ZipFile, entry: Entry, room: number): Promise<ArchivePart> {
  if (entry.isEncrypted()) {
    const message = `${name}: the document is locked with a password; expected one that opens without a password`
    throw new RoleplayError('document-unreadable', message)
  }
  const byRatio = Math.max(archiveLimits.ratioFromBytes, entry.compressedSize * archiveLimits.ratio)
  const limit = Math.min(room, byRatio)
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw tooBig(name, limit === room ? 'its parts unpack to more' : 'one part is packed too tightly')
    chunks.push(chunk)
  }
  return { path: entry.fileName, bytes: Buffer.concat(chunks) }
}

function tooBig(name: string, found: string): RoleplayError {
  const megabytes = archiveLimits.totalBytes / 1024 / 1024
  return new RoleplayError(
    'document-unreadable',
    `${name}: the archive is too large to unpack safely (${found}); expected a .docx of at most ${megabytes} MB unpacked`,
  )
}

/**
 * Packs parts into a zip file without compression, so that another reader of it meets only bytes that were counted.
 * @returns an archive after APPNOTE.TXT 6.3 sections 4.3.7, 4.3.12 and 4.3.16, names in UTF-8
 */
export function packStored(parts: readonly ArchivePart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, bytes } of parts) {
    const file = Buffer.from(path)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0) // version needed
    common.writeUInt16LE(0x800, 2) // names are UTF-8
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(file.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    bodies.push(Buffer.from('PK\x03\x04'), common, file, bytes)
    directory.push(Buffer.from('PK\x01\x02\x14\0'), common, place, file)
    offset += 30 + file.length + bytes.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    8,
  )
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, ...directory, Buffer.from('PK\x05\x06'), end])
}
