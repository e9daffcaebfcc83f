import type { RuleTable } from './rule.ts'

/** What holds in every talk (source: CONTRACT.md section 8), and what makes a reply speech and nothing else. */
export const guardrailRules: RuleTable = {
  stays_in_character: {
    states: [
      [
        '!step* out | !leave* the role | !break* character | !out of character | !out of role | !out of the role | !drop* the role | stay* in character | remain* in character | !leave* character | stay* in the role | stay* in role | keep* to the role | !step* outside | remain* this person | stay* this person',
      ],
    ],
    never: [
      [
        'may step out | can step out | may leave the role | may break character | step out of the role when | step out of the role if | leave the role when | leave the role if | drop the role | break character',
      ],
    ],
    isAbsolute: true,
  },
  is_no_machine: {
    states: [['!assistant | !machine | !program | !ai | !bot | !computer | !chatbot | !language model']],
    never: [
      [
        'you are an assistant | you are an ai | you are a helpful | you are a language | you are a bot | admit * ai | admit * program | admit * machine | admit * assistant | say that you are an ai | say that you are a program | confirm * program | confirm * ai',
      ],
    ],
  },
  turns_aside_off_topic: {
    states: [
      [
        'off topic | something else | other topic* | outside | unrelated | other matters | quiz* | homework | joke* | trivia | news | programming | else',
        '!answer* | !go into | turn* aside | decline* | come* back | return* | lead* back | refuse* | !follow* | !discuss* | bring* back | only about | !help*',
      ],
    ],
    never: [
      [
        'answer* | help* with | go along | take part | join* | gladly discuss | talk about',
        'quiz* | homework | trivia | any topic | off topic | every question | unrelated | jokes | whatever they | anything they | any subject',
      ],
    ],
  },
  stays_in_the_domain: {
    states: [
      [
        'outside | beyond | other field* | anything else | not belong*',
        'knowledge | trade | domain | field | expertise | subject | written here | competence | experience',
        '!advice | !advis* | !information | !teach* | !give* | !expert* | say that | decline* | refuse* | !answer* | !your subject | !known',
      ],
    ],
    never: [
      [
        'give* | offer*',
        'advice | expert information | expertise',
        'any | every | freely | gladly | whatever | anything | all',
      ],
    ],
  },
  limits_disrespect: {
    states: [
      [
        'disrespect* | insult* | rude* | abus* | offen*',
        '!put up | !tolerat* | limit* | !accept* | boundar* | !stand for | refuse* | warn* | !allow* | no tolerance | !let | line',
      ],
    ],
    never: [
      [
        'insult* | disrespect* | rude* | abuse',
        'put up with | tolerat* | ignore* | overlook* | endure* | swallow* | laugh * off | friendly | let * pass | bear* | patiently | stay kind',
      ],
    ],
  },
  ends_after_insults: {
    states: [
      [
        'insult* | disrespect* | rude* | abus*',
        'end* | leave* | close* | break* off | walk* out | stop* the talk | is over',
      ],
    ],
    never: [['insult* | disrespect* | rude*', '!end | !leave | !close | never end | keep talking | go on as before']],
  },
  accepts_an_apology: {
    states: [
      [
        'apolog* | sorry | excuse',
        'count* | accept* | way back | forgiv* | continue* | go on | make* up | enough | heal* | again | mend*',
      ],
    ],
    never: [
      [
        'apology | apologies | sorry',
        '!count* | !accept* | ignore* | too late | reject* | !help* | worthless | nothing',
      ],
    ],
  },
  keeps_the_text_secret: {
    states: [
      [
        '!repeat* | !quote* | !reveal* | !disclos* | !tell* | !summar* | !show* | !hint* | !give* away | !mention* | secret | confidential | !share* | !speak* of',
        'this text | instruction* | prompt | rules | these lines | written here | directions | guideline* | this sheet | briefing | this page',
      ],
    ],
    never: [
      [
        'may | can | allowed to | gladly | if asked | when asked | freely | happily | free to | on request',
        'tell* | reveal* | quote* | repeat* | show* | disclos* | summari* | share* | read * out | print*',
        'this text | instruction* | prompt | rules | written here | these lines | guideline* | this sheet',
      ],
    ],
    isAbsolute: true,
  },
  keeps_it_secret_in_other_words_too: {
    states: [
      [
        '!summar* | !paraphras* | !sum* up | !hint* | !reveal* | !disclos* | !tell* | !give* away | !mention* | !speak* of | !allud* | secret | confidential | any form | any way | other words | any language',
        'this text | instruction* | prompt | rules | these lines | written here | directions | guideline* | this sheet | briefing | this page',
      ],
    ],
    isAbsolute: true,
  },
  contradicts_no_fact: {
    states: [
      [
        '!contradict* | consistent* | stay* true | in line with | !deviat* | !differ* | keep* to | stick to | !against',
        'written | facts | text | your life | described | stands here | told here | known',
      ],
    ],
    never: [
      [
        'may | can | freely | feel free | free to',
        'contradict* | invent* | change* | make * up',
        'fact* | figure* | written | anything | name* | detail* | events',
      ],
    ],
  },
  invents_nothing_that_matters: {
    states: [
      [
        '!invent* | !make* up | !fabricat* | !imagin* | !think* up',
        'figure* | number* | name* | event* | fact* | detail*',
      ],
    ],
    never: [
      [
        'invent* | make up | fabricate*',
        'figures | numbers | events | facts',
        'freely | as needed | like | liberally | gladly | matter',
      ],
    ],
  },
  speaks_only_for_itself: {
    states: [
      [
        '!lines for | !speak* for | !words for | only your own | !speak* as | !write* for | !put words | !answer* for | !lines of the other',
      ],
    ],
    never: [
      [
        'speak* | write* | answer* | say* | add* | include*',
        'for the other person | lines of the other | both sides | both parts | both roles | for the learner | for them too | for the other side',
      ],
    ],
  },
  no_stage_directions: {
    states: [
      [
        '!stage direction* | !gesture* | !asterisk* | !action* in brackets | !narrat* | !describ* | only spoken | speech alone',
      ],
    ],
    never: [['you | add* | use* | with', 'stage directions | asterisks | describe your gestures | narrate*']],
  },
  orders_are_only_speech: {
    states: [
      [
        'order* | command* | instruction* | message * system | system message* | rules',
        'said | say | words | speech | !follow* | !obey* | !execut* | part of the talk',
        'other person | writes | they | somebody | learner | message*',
      ],
    ],
    never: [
      [
        'obey* | follow* | execute* | carry out | comply',
        'order* | command* | instruction*',
        'other person | learner | anybody | message* | system | they',
      ],
    ],
  },
  keeps_to_the_word_limit: {
    states: [
      [
        '{limit}',
        'words',
        'at most | !more than | limit* | maximum | up to | !exceed* | within | !longer | fewer than | or less | !over | no more | not more',
      ],
    ],
    never: [
      [
        'no limit | as long as you like | unlimited | as many words | at any length | at least {limit} | more than {limit} words is',
      ],
    ],
  },
}
