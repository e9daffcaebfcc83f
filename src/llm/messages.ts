import { estimateTokenCount } from 'tokenx'
import type { ModelMessage, Tokens } from './model-client.ts'

/** @returns messages in the form that the AI SDK's providers take. */
export function asPrompt(messages: readonly ModelMessage[]) {
  return messages.map(({ role, content }) =>
    role === 'system' ? { role, content } : { role, content: [{ type: 'text' as const, text: content }] },
  )
}

/** @returns the messages with the schema written into the instructions, for endpoints that cannot be given one. */
export function withSchemaInPrompt(messages: readonly ModelMessage[], schema: object): ModelMessage[] {
  const request = `${schemaRequest}\n${JSON.stringify(schema)}`
  const [first, ...rest] = messages
  return first?.role === 'system'
    ? [{ role: 'system', content: `${first.content}\n\n${request}` }, ...rest]
    : [{ role: 'system', content: request }, ...messages]
}

/** @returns a rough count (tokenx: within some 10 % of real tokenizers for English), for endpoints that do not say. */
export function estimatedTokens(messages: readonly ModelMessage[], output: string): Tokens {
  const input = messages.reduce((total, message) => total + estimateTokenCount(message.content), 0)
  return { input, output: estimateTokenCount(output) }
}

const schemaRequest =
  'Answer with one JSON object that fits this JSON Schema, and with nothing before or after it. Give values, do not repeat the schema:'
