import { phraseFinder } from './cue-sign.ts'

const YOU_ARE_NOT = `(?:you are|you is|your|you) (?:not|no)`

/**
 * The counsellor, or one before, did or said something that hurt or missed, and the client says so.
 * @source clinical reference C5, E10
 */
export const repairCue = phraseFinder([
  {
    confidence: 0.7,
    phrases: [
      `${YOU_ARE_NOT} (?:even )?(?:listening|listenin|hearing|hearin)`,
      '(?:that|this|it) is not what i (?:said|meant|mean|asked|am saying|was saying)',
      '^(?:no |but |well |and |yeah )*i (?:did not|never) sa(?:y|id) (?:that|it|so|i|he|she|they|we|any of that)(?: (?:was|is|were|did|do|had|would|want\\w*)\\b.*)?$',
      'you (?:got|have got|keep getting|took|have taken) (?:it|that|me|my|her|his)(?: \\w+)? (?:wrong|the wrong way)',
      '(?:you are|that is|you have) (?:twisting|putting) (?:my )?words',
      'i (?:already|have already) (?:said|told you)|i told you (?:this|already|last|about|before|that$)|(?:second|third|fourth) time (?:i have |i am |you have )?(?:told|telling|said|saying|asked|asking)',
      'you (?:said|promised|told me) (?:last|you would|you will|it would|this would|we would)|last time you (?:said|told|were|laughed|looked)',
      'what you said (?:hurt|upset|stung|last|was|made|about)',
      'you (?:were|are) (?:late|looking (?:at|away)|on your|not (?:even )?(?:here|with))',
      'wrong name|my name is not|you forgot|you (?:do not|did not) remember',
      'how (?:could|dare) you|how can you (?:say|ask|even)',
      'i (?:feel|felt|feeling) (?:\\w+ )?judged(?: by you| here)?|you made me feel|made me feel (?:\\w+ )?by you',
      'you (?:judged|judging|are judging|assumed|assume|are assuming|interrupted|keep interrupting|cut me|talked over|laughed|hurt me|upset me|shouted)',
      'you (?:did not|do not) (?:answer|even ask|let me)|let me finish|can i finish|you (?:keep|keep on) (?:cutting|interrupting|talking over)',
      'angry with me|annoyed with me|(?:have|did) i (?:upset|offend(?:ed)?|annoy(?:ed)?) you',
    ],
  },
  {
    confidence: 0.55,
    phrases: [
      'you said (?:\\w+ ){1,6}like (?:it|i|he|she|that) (?:was|is|am|were)|and you (?:sent|told|gave|did|went|rang|wrote|laughed|asked) (?:\\w+ ){0,4}anyway',
      '^(?:that|ow that|ouch that) (?:hurt|stung|was (?:harsh|rude|out of order|unfair|horrible|uncalled for|cold|low))(?: to hear)?(?: you know)?$',
      '(?:last|other|previous|old) (?:counsellor|counselor|therapist|support worker|shrink|psychologist)',
      '^(?:no )?(?:she|he|it|that) is not my (?:mum|dad|mother|father|wife|husband|son|daughter|sister|brother|aunt|girlfriend|boyfriend)',
      '^no that is not (?:right|what)',
    ],
  },
])
