import type { ModeId } from '../../words.ts'

/** What a learner would like of a person who is made for them; empty for no wish. */
export interface Wishes {
  readonly gender: string
  readonly different: string
  readonly version: string
}

/** Whoever comes is welcome. */
export const noWishes: Wishes = { gender: '', different: '', version: '' }

/** @returns what the server is asked for; a wish that is not there is not sent, so that the same person is made again */
export function personOrder(templateId: string, mode: ModeId, { gender, different, version }: Wishes) {
  return {
    template_id: templateId,
    mode,
    ...(gender ? { gender } : {}),
    ...(different.trim() ? { custom_prompt: different.trim() } : {}),
    ...(version.trim() ? { variation_id: version.trim() } : {}),
  }
}
