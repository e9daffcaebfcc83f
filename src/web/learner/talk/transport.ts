import { DefaultChatTransport } from 'ai'
import { reach } from '../../api/client.ts'
import type { TalkMessage } from './talk.ts'
import { lastLine } from './talk-messages.ts'
import { linesPath } from './talk-server.ts'

/** How lines reach the server: it knows the talk and needs the last line only. */
export function transportTo(talk: string): DefaultChatTransport<TalkMessage> {
  return new DefaultChatTransport<TalkMessage>({
    api: linesPath(talk),
    fetch: reach,
    prepareSendMessagesRequest: ({ messages }) => ({ body: lastLine(messages) ?? {} }),
  })
}
