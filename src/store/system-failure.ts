import { RoleplayError } from '../errors.ts'

/** @returns the system's short name for what went wrong, e.g. ENOSPC; empty for other errors */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/**
 * Does file work and tells its failure in words that a caller may see (no paths); the system's error is the cause.
 * @throws RoleplayError `store-failed`; errors that are not the system's pass through
 */
export async function explained<Result>(failure: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const code = systemCode(error)
    if (code === '' || error instanceof RoleplayError) throw error
    const reason = inPlainWords[code] ?? 'the file system failed'
    throw new RoleplayError('store-failed', `${failure}: ${reason} (${code})`, { cause: error })
  }
}

/** @returns what the work gives, or null when there is no such file */
export async function unlessMissing<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

const inPlainWords: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file is in the place of a folder',
  EFBIG: 'the file would be larger than allowed',
  EISDIR: 'a folder is in its place',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOENT: 'its folder is gone',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in the place of a folder',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
}
