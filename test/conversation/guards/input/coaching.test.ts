import { beforeAll, describe, expect, test } from 'vitest'
import { judgeInput } from '../../../../src/conversation/guards/index.ts'
import type { Persona } from '../../../../src/persona/persona.ts'
import type { Roleplay } from '../../../../src/roleplay.ts'
import { aProduct } from '../../../support/product.ts'

let roleplay: Roleplay
let expert: Persona
let character: Persona
beforeAll(async () => {
  roleplay = await aProduct()
  expert = (await roleplay.createPersona('car-sale', { mode: 'learn_mode' })).persona
  character = (await roleplay.createPersona('car-sale', { mode: 'try_mode' })).persona
})

const ruleFor = (line: string, persona: Persona) => judgeInput(line, { persona, mode: persona.mode })?.rule ?? null

describe('while learning', () => {
  test.each([
    'Give me an example answer.',
    'Write me an example line.',
    'Can you write a sample dialogue?',
    'Summarise.',
    'Summarize what we covered so far.',
    'Make a list of the key points.',
    'Explain that again, please.',
    'Explain the difference between intent and impact.',
    'Translate that into simpler words.',
    'Define empathy.',
    'Quiz me.',
    'Quiz me on the boot and the tow bar.',
    'Rewrite my line better.',
  ])('a coach is asked for what a coach gives: %s', (line) => {
    expect(ruleFor(line, expert)).toBeNull()
  })

  test('whatever a document states may be asked about', async () => {
    for (const { template_id } of await roleplay.listScenarios()) {
      const { persona } = await roleplay.createPersona(template_id, { mode: 'learn_mode' })
      const asked = (persona.knowledge ?? []).map((point) => `Explain this to me, please: ${point}`)

      expect(asked.filter((line) => ruleFor(line, persona) === 'off_topic')).toEqual([])
      expect(asked.length).toBeGreaterThan(5)
    }
  })

  test.each([
    'Write a python script that sorts a list.',
    'Give me an example of a python function.',
    'Give me a recipe for pasta.',
    'What is the capital of France?',
    'Quiz me on European capitals.',
    'Summarise the plot of Hamlet.',
    'Explain quantum physics.',
    'Write me a poem about a dog.',
    'Tell me a joke.',
  ])('work for a general assistant stays out: %s', (line) => {
    expect(ruleFor(line, expert)).toBe('off_topic')
  })
})

test('the person themselves is no coach', () => {
  expect(ruleFor('Summarize what we covered so far.', character)).toBe('off_topic')
})
