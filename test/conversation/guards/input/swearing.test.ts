import { describe, expect, test } from 'vitest'
import { judgeInput } from '../../../../src/conversation/guards/index.ts'
import { aPersona } from '../../../support/personas.ts'

const grievance = aPersona({ archetype: 'CONFRONTATION', scenario_type: 'team_conflict' })

describe('a learner with a grievance', () => {
  test.each([
    "This is bullshit, I've been working weekends for months.",
    "I'm so damn angry at how you treated me.",
    "I'm so fucking angry at how you treated me.",
    'I am so fucking tired of this.',
    'What the fuck is this rota?',
    "That's fucking unfair, and you know it.",
    'The whole fucking rota was made behind my back.',
    'I told you, this is bullshit.',
    'Bullshit! Nobody asked me.',
    'It makes me so fucking furious.',
  ])('may swear at the matter: %s', (line) => {
    expect(judgeInput(line, { persona: grievance })).toBeNull()
  })

  test.each([
    'Fuck you.',
    'Fuck off, all of you.',
    'What the fuck is wrong with you?',
    'You fucking lied to me.',
    "You're so full of bullshit.",
    'You fucking idiot.',
    'I do not give a fuck about you.',
    'This is bullshit, you moron.',
    'Who the fuck do you think you are?',
    "He's a fucking idiot and so are you.",
    'Your bullshit makes me sick.',
    'You bitch.',
  ])('may not swear at the person: %s', (line) => {
    expect(judgeInput(line, { persona: grievance })?.rule).toBe('disrespect')
  })

  test('a customer visit is no place to swear', () => {
    expect(judgeInput('This is bullshit.', { persona: aPersona({ archetype: 'PERSUASION' }) })?.rule).toBe('disrespect')
  })
})

describe('words that hurt somebody', () => {
  test.each([
    'He called her a bitch in front of everybody.',
    "Did he really say 'bitch' to you?",
    'Did he really say “go back to your country” to you?',
    'Did he call you a paki?',
    'Did Bart use the word retarded?',
    "When he said 'you people are lazy', how did you feel?",
    "Someone wrote 'faggot' on his locker.",
    "I heard that he used the n-word, 'nigger', in the meeting.",
    "Was it the word 'slut' that he used?",
    'It was the word slut that hurt me.',
    'So the comment was "you people are all the same"?',
  ])('may be quoted and asked about: %s', (line) => {
    expect(judgeInput(line, { persona: grievance })).toBeNull()
  })

  test.each([
    'You are a bitch.',
    'Did I say that you are a bitch?',
    'You people are lazy.',
    'Paki!',
    'Do you know that you are a retard?',
  ])('may not be said: %s', (line) => {
    expect(judgeInput(line, { persona: grievance })?.rule).toBe('disrespect')
  })
})
