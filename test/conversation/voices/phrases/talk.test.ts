import { expect, test } from 'vitest'
import { adding, againLeads, connecting } from '../../../../src/conversation/voices/phrases/talk.ts'
import { claimOf, contradiction } from '../../../../src/language/contradiction.ts'

test.each([...againLeads, ...connecting, ...adding])('"%s" before a fact told again does not deny it', (lead) => {
  const facts = ['On Monday he changed the lock of the shed.', 'She answered the call at 18.20.', 'It is the blue one.']

  for (const fact of facts) {
    const again = `${lead} ${fact.charAt(0).toLowerCase()}${fact.slice(1)}`
    expect(contradiction(claimOf(fact), claimOf(again))).toBeNull()
  }
})
