import { phraseFinder } from './cue-sign.ts'

const YOU_ARE_NOT = `(?:you are|you is|your|you|ye) (?:not|no|never)`

/**
 * Strain with this counsellor said in the open: complaint, sarcasm, refusal, reproach. It needs no push before it.
 * @source clinical reference A6, C5 markers of confrontation and of shutting down
 */
export const openDiscord = phraseFinder([
  {
    confidence: 0.75,
    phrases: [
      `${YOU_ARE_NOT} (?:even )?(?:listen\\w*|hear\\w*|get(?:ting?|tin)? (?:it|me|this)|getting|gettin|help\\w*|understand\\w*|understood)`,
      'you (?:do not|did not|never|clearly do not|can not|could not|will not|would not|no dey) (?:even )?(?:get (?:it|me|this|that|what)|understand|listen\\w*|care|hear(?: me| what i|$)|know (?:me|what|anything|the first)|want to (?:hear|know|help|listen)|believe me|have a clue)',
      'you (?:people|lot|counsellors|therapists|professionals|folk|folks) (?:are|all|always|do|never|only|think|say|want|with|come|ask|love)|your lot',
      '(?:you|yous|ye) (?:only|always|keep|keep on|all|lot) (?:want|say\\w*|ask\\w*|think\\w*|read\\w*|follow\\w*|do\\w* this|sound|tell\\w*|push\\w*|go on|talk\\w*|repeat\\w*|going)',
      '(?<!i am (?:such )?)(?:a )?(?:complete |total |pure )?waste of (?:my |your |our )?(?:time|everyone|an hour|a bus fare|money)(?! of space)',
      '(?:this|that|talking|counselling|therapy|coming here|all this|this talking|these sessions) (?:is|was|are) (?:\\w+ )?(?:pointless|stupid|useless|rubbish|bullshit|bs|a joke|nonsense|daft|shite|dumb|bollocks|crap|mince|not (?:helping|working|for me|doing))',
      '^whatever$|whatever you (?:say|think|want|like|reckon)|^fine whatever|^yeah whatever',
      'i (?:do not|did not|never) (?:want(?:ed)?|ask(?:ed)?|choose|chose) to (?:be here|come|talk (?:to you|about it|about that|about him|about her|about this)|do this|see (?:you|anyone|a counsellor))',
      'i (?:do not|did not) ask (?:for|you)|(?:did|who) (?:i|even)? ?ask(?:ed)? you',
      'why (?:should|would|must|do) i (?:tell you|talk to you|trust you|bother (?:telling|talking|coming)|have to (?:tell|talk|answer|explain))|why (?:do|are|would|should) you (?:keep|always|even|care|need to know|want to know|asking|people|lot)|why does it matter to you',
      '(?:stop|quit) (?:asking|telling me|saying (?:that|it)|pushing|psycho\\w*|analy[sz]ing|repeating|copying|doing that|with the|it with|talking to me like|lecturing|preaching|judging|interrupting)',
      'none of your (?:business|concern)|leave me alone|leave it alone|(?:abeg|please) leave me|mind your|get off my (?:back|case)|back off|shut up|fuck (?:off|you)|piss off|away (?:ye|you) go|gies peace|give me peace|miss me with',
      'you (?:sound|sounding|are|talk|talking) (?:like|as bad as|the same as|worse than) (?:my|every|a|all|the|him|her|them|one of)',
      "are you (?:even (?:listening|trained|qualified|a real)|bored|listening|done|finished|going to understand|reading (?:that|from|off)|being serious|serious|for real|taking the|having a laugh|kidding|joking|mad|trippin|trippin'|deaf|calling me|saying i am (?:a|lying))",
      'did you (?:even )?(?:look at|listen|hear (?:me|what)|read (?:my|the|that (?:off|in|from))|learn that)',
      'did (?:they|ye) teach you|(?:out of|from|read(?:ing)? it in|straight from) (?:a|the|your) (?:book|textbook|script|manual|leaflet)|textbook (?:answer|stuff)|says? (?:the|every) (?:same|book|counsellor)',
      'easy for you|easy to say|easier said|talk is (?:cheap|easy)|(?:you|must be) (?:have it|got it) easy|must be nice for you|wait till you have|have you even|what do you know|what would you know|how would you know|who are you to|you have never|you never been|you have no idea',
      '(?:will not|would not|am not|not going to|never|do not) (?:be )?(?:tell|telling|talk|talking|speak|speaking|opening up|open up|explaining|answering|answer) (?:to )?(?:you|any of that)',
      '(?:third|second|fourth|hundredth) time (?:you|i (?:have )?(?:told|said|am telling))|^i (?:already|have already|have) (?:said|told you)|how many times (?:do|must|have) i|i (?:already )?told you (?:that|this|already|no|i)',
      '(?:do not|dont|do no) (?:patroni[sz]e|lecture|judge|push|start|talk (?:about my|to me)|tell me (?:what|how|to|it|that|you|he|she)|you (?:tell|dare)|call me|give me that|say (?:that|it)|speak about my|put words)',
      'thanks for (?:nothing|that insight)|(?:great|good|brilliant|lovely|wonderful|fantastic|top) (?:advice|insight|tip|help)(?: that| thanks| cheers)?$|^(?:wow|oh wow|wow okay|okay wow)$|^(?:okay|yes|all right|whatever|sure) (?:nurse|doctor|boss|mum|sherlock|freud|teacher|coach|your honou?r)$|genius|so helpful|very deep|how wise|is that your (?:professional|best)|is that what they pay',
      '(?:i am|im) (?:leaving|off now|out of here|walking out|done (?:here|with (?:this|you|talking|it))|not (?:coming back|doing this|playing|answering|staying|here to))|^i am done(?: now)?$|^can i go(?: now)?$|i want to (?:go|leave)(?: now)?$|i am not (?:going to|gonna) (?:talk|answer|discuss|tell)',
      'i am only here (?:because|for)|only (?:here|came|come) (?:because|for) (?:i was|they|my (?:mum|boss|wife|po|husband|school|probation)|the (?:stamp|court|report|letter|certificate|signature|form))|here for the (?:stamp|court|signature)|just sign (?:it|the|my)',
      '(?:everything|all of it|every word|whatever i say) (?:\\w+ )?goes (?:straight )?(?:to|back to) (?:mr|mrs|miss|my|the (?:school|court|judge|head)|him|her)',
    ],
  },
  {
    confidence: 0.6,
    phrases: [
      'is (?:that|this) (?:it|all (?:you|there|we|i)|from a|going to be|what)(?: then| is| have| got| do| get)?(?: the whole)?$|is this going to be|is that all$',
      '(?:how|why) is (?:this|that|talking|any of this) (?:supposed|meant|going) to (?:help|work|fix)|what good (?:is|does|will)|what is the point of (?:this|talking|coming|these|telling)|how does (?:this|that|talking) help',
      'rather not (?:say|talk|go into|get into|discuss|answer)|(?:do not|not) (?:really )?(?:want|wanting|going) to (?:talk|go|get|think|discuss|answer|say) (?:about |into )?(?:it|that|him|her|this|there|my)(?: now| today)?$|can we (?:not|talk about something|change the subject|move on|leave it|drop it|skip)|(?:let us|can we) (?:not go there|leave it)|next question|drop it$|^forget (?:it|i said)',
      'how old are you|are you (?:even )?old enough|you (?:are|is|look) (?:about |like )?(?:twelve|a (?:kid|child|student|trainee))|you are (?:only )?a (?:student|trainee)',
      'you (?:made|are making) (?:up )?(?:your mind|assumptions|it (?:all )?about)|you (?:think|thinking|reckon) (?:i am|i do not know|i (?:like|want|chose|have not)|it is (?:that )?(?:easy|simple|my fault))|what do you mean (?:by that|my|me|i|people)|what is that supposed to mean|excuse me$',
      'you are (?:putting words|twisting|blaming|judging|making me|like all|calling me|joking|the one|meant to|supposed to|taking (?:his|her|their) side|on (?:his|her|their) side|lying|wrong|being (?:rude|mean|unfair))',
    ],
  },
])
