import { parentPort, workerData } from 'node:worker_threads'
import { messageOf, RoleplayError } from '../errors.ts'
import type { SandboxAnswer, SandboxJob } from './document-sandbox.ts'
import { acceptText } from './document-text.ts'

/** The thread in which one document is parsed: takes a `SandboxJob`, answers once with a `SandboxAnswer`. */
const job: SandboxJob = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, only a window has
parentPort?.postMessage(await answer(job))

async function answer({ kind, name, bytes }: SandboxJob): Promise<SandboxAnswer> {
  try {
    return { text: kind === 'pdf' ? await readPdf(name, bytes) : await readDocx(name, bytes) }
  } catch (error) {
    if (error instanceof RoleplayError && isRefusal(error.code)) return { code: error.code, message: error.message }
    const message = `${name}: the document could not be read (${messageOf(error)}); expected a whole .${kind} file`
    return { code: 'document-unreadable', message }
  }
}

// Imported when needed: a Word document has no use for the PDF engine, nor the other way round.
async function readPdf(name: string, bytes: Uint8Array): Promise<string> {
  const { pdfText } = await import('./document-pdf.ts')
  return acceptText(
    name,
    await pdfText(name, bytes),
    'has no text (scanned pages?); expected a PDF whose text can be selected',
  )
}

async function readDocx(name: string, bytes: Uint8Array): Promise<string> {
  const { docxText } = await import('./document-docx.ts')
  return acceptText(name, await docxText(name, bytes))
}

function isRefusal(code: string): code is 'document-type' | 'document-too-large' | 'document-unreadable' {
  return code === 'document-type' || code === 'document-too-large' || code === 'document-unreadable'
}
