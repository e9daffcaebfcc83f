/**
 * @returns how a player talks about the play; in the notation of `compilePhrase`. Not for the expert of learn mode, who prepares
 * the learner for it.
 */
export function outsideTheScene(): string[] {
  const play = 'roleplay|simulation|roleplaying|rp'
  const parts = 'customer|patient|client|tenant|buyer|character|persona|user'
  return [
    "i'm|i am|was? playing|portraying|simulating|roleplaying|acting the|a|this|my|out|as role|character|part|persona|simulated|customer|patient of|as|for|in|here|who|and",
    "i'm|i am|was? portraying|simulating|roleplaying as|a|an|the|this|out",
    `i'm|i am? here|only|just? here? to simulate|roleplay|portray`,
    `i'll|i will|can|could|shall|would|now? be|now? play|assume|portray|playing|portraying the|a role|part|character|persona of|as`,
    `i'll|i will|can|could|shall|would|now? be|now? play|portray|playing|portraying the|a|an ..1 ${parts}`,
    `i'll|i will|can|could|shall|would|now? now? act|respond|continue|answer|speak as the|a|an|your ..2 ${parts}`,
    "i'm|i am? only|just|merely pretending|roleplaying|simulating|acting !up|on|as|for",
    `in|during this|our|today's ${play}`,
    'in this|our|the role play !at|i|last|we',
    "in this scenario|exercise i|i'll|i'd will|would|am|should? play|act|portray|respond|playing|acting",
    `this|our|the current? roleplay|rp`,
    'this|our role play|playing',
    `let's|lets|shall|can|to|i'll|we'll|we we|i? start|begin|continue|pause|end|stop|resume|restart|proceed|go with|back|to|up? the|this|our|a? ${play}`,
    `let's|lets|shall|can|to|i'll|we'll|we we|i? start|begin|continue|pause|end|stop|resume|restart|proceed with|back|to|up? the|this|our|a? role play|playing`,
    'this is|was just|only|all|merely? a simulation|roleplay|role|game|fictional !model|you|to|of|that|we|he|she|they|for|reversal',
    'this is|was just|only|all|merely? a fictional|simulated|hypothetical|training|practice scenario|exercise|conversation|situation',
    `as|being the|a|your ${parts}|doctor|nurse|colleague in|of this|the|our scenario|simulation|roleplay|role`,
    'this|that concludes|ends our|the|this roleplay|simulation|role|scenario|practice',
    'end|stop|exit|pause|restart of? the|this? simulation|roleplay|scenario',
    'step|stepping|stepped out|outside of? my|the|this|our? character|role|persona|roleplay|scenario|simulation !model',
    'step|stepping|stepped|take back|away|out from|of the|this|our roleplay|simulation|character',
    'pause|end|stop|continue|resume|restart|start|begin|leave|exit|conclude with|back|to? the|this|our role play',
    'switching|switch back to|into ..2 role|character|persona',
    `playing|portraying the|a|an ..1 ${parts}`,
    'end of? the|this? role play',
    'fictional|simulated|imaginary scenario|world|situation|conversation|case',
    'as the|this|my character|persona',
    'roleplay !at|in|last|workshop|session|seminar|exercise|training',
    'this|the scenario|conversation|situation|story|character|persona is|was purely|entirely|completely|just? a? fictional|simulated|fictitious|imaginary|simulation',
    'break|breaking|broke|stay|staying|drop|dropping|remain|remaining|leave|leaving in|my|out? of? character !trait|reference|development',
    'out of character do|should|here|note|now|would|if|let|just|i|we|question|comment',
    'out of character for a moment|second|minute',
    'ooc',
    'simulated|fictional|scripted|virtual patient|persona|character|conversation|customer|person',
    "the|my character|persona i'm|i am? playing|portraying|meant|supposed",
    "the|my|this character|persona i|i've|you've|you was|am|have|been|were|gave? been|me? given|assigned|asked|told|playing",
    'my character would|might|should probably|likely|definitely? be|say|respond|react|feel|ask|push|want',
    "my persona|backstory|character's|personas",
    'the user wants|asked|asks|expects|wanted me to',
    'the user seems|appears|sounds|might|may',
    'the user is|has asking|requesting|asked|requested me|about|for|if|whether|to|that',
    'character|persona should|must|would push|respond|react|stay|refuse|answer|remain',
    'this|our training scenario|simulation',
    'for training|practice purposes',
  ]
}
