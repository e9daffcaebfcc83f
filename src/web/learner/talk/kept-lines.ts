import type { LearnerLine } from './talk.ts'

/**
 * What this tab must not lose over a reload: the line on its way to the server, and what is being written. A browser
 * without storage loses them with the page.
 */
export interface KeptLines {
  pending(): LearnerLine | null
  keepPending(line: LearnerLine | null): void
  draft(): string
  keepDraft(text: string): void
}

/** @returns the lines kept for one talk */
export function keptLines(talk: string, storage = sessionStorageOrNull()): KeptLines {
  const [pending, draft] = [`talk-${talk}-line`, `talk-${talk}-draft`]
  return {
    pending: () => lineIn(read(storage, pending)),
    keepPending: (line) => write(storage, pending, line && JSON.stringify(line)),
    draft: () => read(storage, draft) ?? '',
    keepDraft: (text) => write(storage, draft, text || null),
  }
}

function read(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null
  } catch {
    return null
  }
}

function write(storage: Storage | null, key: string, value: string | null): void {
  try {
    if (value === null) storage?.removeItem(key)
    else storage?.setItem(key, value)
  } catch {
    // full or forbidden: the line is still on the page
  }
}

function lineIn(kept: string | null): LearnerLine | null {
  try {
    const value: unknown = JSON.parse(kept ?? 'null')
    if (typeof value !== 'object' || value === null) return null
    const { id, text } = value as Record<string, unknown>
    return typeof id === 'string' && typeof text === 'string' ? { id, text } : null
  } catch {
    return null
  }
}

function sessionStorageOrNull(): Storage | null {
  try {
    return sessionStorage
  } catch {
    return null
  }
}
