import type { Conversation } from './conversation.ts'
import { takeTurn } from './take-turn.ts'
import type { Voice } from './voices/voice.ts'

/**
 * Takes a few turns that nobody hears, so that whoever speaks first need not wait until word lists are read, patterns compiled and the
 * persona's own words indexed. All lines are taken once in a process, a single one in every later talk.
 * @param voice one that asks no model
 */
export async function rehearse(conversation: Conversation, voice: Voice): Promise<void> {
  const lines = hasRehearsed ? firstLines.slice(0, 1) : firstLines
  hasRehearsed = true
  const { signal } = new AbortController()
  for (const text of lines) {
    const turn = takeTurn({ conversation, message: { id: 'rehearsal', text }, voice, fallback: voice, signal })
    for await (const event of turn) void event
  }
}

let hasRehearsed = false

/** Patterns are compiled at their second use, and separately for text beyond Latin-1, such as a bent apostrophe. */
const firstLines: readonly string[] = [
  'Good morning, thank you for coming. When did this happen, and how many people were there?',
  "You're right, that was our mistake. I'm sorry you had to wait so long. What would help you now?",
  'Good evening, I’m glad you’re here. Who told you about it, and where were you then?',
  'That’s fine. I’ll send you the papers by Friday, if you’d sign them for 20 euros. Why don’t you tell me more?',
]
