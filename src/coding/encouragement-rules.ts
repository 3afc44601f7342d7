import { rule } from './rule.ts'

/** Handing the floor back: pace, silence, "go on". @source clinical reference B3, ENC */
export const ENCOURAGEMENT_RULES = [
  rule(
    'ENC',
    'encouragement.space',
    /\b(?:(?:take|have|give yourself|there is)(?: all| as)* (?:your (?:own )?(?:sweet )?time|whatever (?:time|space)|all the time|the time you|as (?:much time|long) as|time|a (?:moment|minute|second|breath)|plenty of time|space)\b|(?:there is |we have |i am in )*no (?:rush|hurry|pressure|need to (?:rush|hurry|fill|talk|speak|say))|(?:we|you|you and i|i) (?:can|could|will|are able to|do not mind|am happy to|am okay to|are allowed to|might|are fine to)(?: both| still| always| happily)* (?:sit|be (?:quiet|still|silent|here)|wait|start (?:anywhere|wherever|small|slow\w*|with whatever)|go (?:slow\w*|at your|as slow\w*|gently)|take (?:this|it|things|our|your|as|a (?:breath|moment|minute))|stay (?:quiet|with|here|silent)|pause|leave (?:it|that|the) (?:there|quiet|open|for)|let it be|have (?:some )?(?:quiet|silence)|say nothing|chill|breathe|hang|draw)|(?:silence|quiet|quietness|being quiet|sitting quietly|not talking|not saying|saying nothing|pauses|a pause|the quiet|nothing|few words)(?: here| in here| with me| much| anything| at all)* (?:is|are|can be|counts|has|works)(?: always| all)* (?:okay|ok|fine|all right|welcome|good|allowed|enough|a place|good too|an answer)|(?:fine|okay|all right|happy|good|comfortable) (?:with|in) (?:the )?(?:silence|quiet|being quiet|not talking)|i am (?:still |right )?(?:here|listening|with you|not going anywhere|in no (?:rush|hurry))\b(?! to| because| as| for (?:your|the)| (?:about|today))|i will (?:be (?:here|quiet|right here)|wait|sit (?:here|with)|listen|stay)|when(?:ever)? you are ready|in your own time|start (?:anywhere|wherever)|(?:wherever|whatever) (?:feels (?:okay|right|easiest|easier)|you (?:like|want|can)|comes))\b/,
    {
      confidence: 0.75,
      forms: ['statement', 'imperative', 'fragment'],
      unless:
        /\b(?:you (?:feel|felt|said)|no pressure but|let us|after that|just take time to|takes? time to (?:heal|get))\b/,
    },
  ),
  rule(
    'ENC',
    'encouragement.need-not-talk',
    /\b(?:you|we) (?:do not|never|really do not)(?: ever| always| even)* (?:have|need|got) to (?:talk|say|speak|fill|answer|have the words|explain|look|know (?:what|how|where)|find the words|make (?:eye|conversation)|put (?:it|this))\b|\b(?:okay|ok|fine|all right) (?:to (?:be quiet|say nothing|not (?:talk|know|say|speak|have)|stay quiet|sit|pause|just sit)|not to (?:talk|know|say|speak|answer|have)|if you (?:do not|would rather not|want to be quiet|need a|just want to sit|never))\b/,
    { confidence: 0.7 },
  ),
  rule(
    'ENC',
    'encouragement.go-on',
    /^(?:please |do |yeah |mm |i see |okay )*(?:go on|carry on|keep going|go ahead|continue|keep talking|say more|and then|and|then what|tell me|you were saying|as you were saying|finish what)(?: then| please| if you (?:want|like)| when you are ready| i am listening| i want to hear| whenever)*$/,
    { confidence: 0.75, whole: true },
  ),
]
