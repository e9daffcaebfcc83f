import type { Topic } from './topics.ts'

/** The words by which a learner's question shows what it asks about. */
export const questionCues: Partial<Record<Topic, string>> = {
  who: 'opposite | and opposite | who is it | i talk to | i meet | who do i meet | whom do i meet | who will i meet | who am i meeting | who am i talking to | who do i talk to | who is he | who is she | who are they | who is this | who is the | what kind of person | what sort of person | what is he like | what is she like | what are they like | describe him | describe her | about him | about her | about them | his name | her name | how old | his job | her job | what does he do | what does she do',
  learner: 'who am i | my role | my job | my part | what am i',
  goal: 'my goal | my task | my aim | the goal | the aim | the task | what do i have to achieve | what should i achieve | what am i supposed | what do i want | the purpose | the objective | objective | supposed to achieve',
  situation:
    'at the moment | currently | at present | what is it about | does he know | does she know | do they know | when did it | when was it | use now | uses now | how did it | how it started | came about | come about | what happened | what has happened | situation | background | story | incident | what is going on | the problem | the issue | how did it come | the context',
  wants:
    'want | wants | need | needs | matter | matters | important to | care about | cares about | looking for | problem | trouble | expect | expects | criteria | decide | decides | decision | hope | hopes | interest | interests | interested in | priorities | after',
  worry:
    'worry | worries | worried | afraid | fear | fears | scared | anxious | anxiety | concern | concerns | concerned | nervous | keeps her awake | keeps him awake | bother | bothers',
  feeling: 'feel | feels | feeling | feelings | emotion | emotions | mood | emotional',
  objection:
    'object | objects | objection | objections | argue | argument | arguments | push back | pushback | resist | against it | doubt | doubts | counter | hold against',
  money:
    'cost | costs | price | prices | pay | pays | paid | money | expensive | cheap | budget | afford | fee | fees | wage | salary | euro | euros | dollars | rupees | pounds | discount | figures',
  time: 'deadline | deadlines | how much time | how long do i | when does | when is | what time | time pressure | hurry | urgent | urgency',
  limit:
    'limit | limits | bottom line | walk away | how far | minimum | maximum | lowest | highest | at most | at least | non-negotiable | not negotiable | give up | red line | mandate | concession | concessions | can i offer | may i offer | can i give | can i go | can i promise | may i promise | can i pay | allowed to offer | allowed to promise | allowed to | room',
  hidden:
    "hide | hides | hiding | secret | keep back | keeps back | not tell | not say | not telling | holds back | hold back | volunteer | conceal | unsaid | does not know | doesn't know",
  opens:
    'open up | open (who) up | opens her up | opens him up | opens them up | trust | trusts | win over | soften | softens | convince | convinces | persuade | works with | get through | relax | calm him | calm her | helps her | helps him | respond well | react | reacts | reaction | likes | like about | gain | move him | move her | moves him | moves her | what would move | thaw | opens',
  closes:
    'close up | closes | close (who) up | closes (who) up | shut (who) down | shuts (who) down | make (who) angry | makes (who) angry | lose (who) | shut down | shuts | angry | anger | upset | upsets | annoy | annoys | irritate | irritates | frustrate | frustrates | lose him | lose her | walk out | storm | shout | cry | cries | silent | defensive | hostile | leave | aggressive | accuse | threaten | insult | push | press | escalate | escalates | react | reacts | reaction | worst | trigger | triggers | avoid',
  history: 'past | history | before | experience | experiences | earlier | previous | previously | used to',
  family:
    'who else | family | husband | wife | children | kids | child | mother | father | parents | son | daughter | married | relatives | partner',
  manner:
    'behave | behaves | behaviour | manner | speak | speaks | talk like | talks like | style | come across | body language | appear | tone',
  handling: 'good handling | handle | handled | do well | tips | advice | guidance | best practice',
  mistake:
    "mistake | mistakes | avoid | not to say | not say | should not | shouldn't | must not | mustn't | wrong | pitfall | pitfalls | never say | errors",
  ending:
    'end | ends | ending | close the talk | finish | outcome | satisfied | successful | success | good result | agree to | agrees to | how does it go well',
  marking:
    'assess | assessed | assessment | marked | marks | marking | score | scored | scoring | graded | criteria for me | rubric | judged | evaluated | points for',
}
