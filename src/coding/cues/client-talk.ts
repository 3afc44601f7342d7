import type { CueFinder } from './cue-sign.ts'
import { phraseFinder } from './cue-sign.ts'

const HABIT = `(?:drink\\w*|smok\\w*|vap\\w*|gambl\\w*|bet|betting|using|weed|the gear|pills|eating|cigarettes?|fags?|booze|beers?|wine|pints?|sugar|chocolate|takeaways?|gaming|phone|scrolling|shopping|spending|sweets|coke|spliffs?|joints?|coke)`
/** What a person may want, be able, need or mean to do about a way of living. */
const CHANGE = `(?:(?:really |just |actually |maybe |even |seriously |start to |try to |try and |be able to |go and |try )*(?:(?:stop|stopping)(?! (?:\\w+ing|and|at|by|to|for)(?= |$))|stop ${HABIT}|quit(?:ting)?|cut(?:ting)? (?:down|back|it out|out|it down)|give (?:it|them|that|up|the|${HABIT}) ?(?:up)?|giving (?:it|them|up)|chang(?:e|ing)(?! (?:bus|buses|trains?|the|clothes|a|school|gp|counsellor|my (?:name|clothes|shirt|shift|number)))|drink(?:ing)? less|smok(?:e|ing) less|eat(?:ing)? (?:better|less|healthier|healthy|properly)|los(?:e|ing) (?:some |the |a bit of |this )?(?:weight|pounds|stone)|get (?:help|clean|sober|fit|fitter|healthy|healthier|better at|it under control|a grip|back (?:on|to|into)|off|my life|it sorted|sorted)|get off (?:it|the (?:drink|gear|pills|fags|weed|stuff))|start (?:taking|going|running|walking|exercising|again|small|fresh|cooking|saving|looking|being|with|swimming|eating)|do (?:something about|better|it differently|things differently)|go (?:to (?:the |a )?(?:meetings?|group|gym|aa|na|clinic|dentist|library)|back to (?:college|school|uni|work|swimming|running)|without (?:a|it|them|one)|dry|for walks)|turn (?:it|things|my life) (?:round|around)|come off|sort (?:it|this|my|myself|things)|take (?:my|the|them) (?:meds|medication|tablets|insulin|pills|inhaler|every)|walk (?:more|to|instead|every)|leave (?:him|her)$|leave my (?:husband|wife|partner|boyfriend)|leave (?:it alone|the phone|the car)|save (?:up|some|more)|exercise|stay (?:clean|sober|off)|ask for help|be (?:a )?(?:better|healthier|there for|sober|clean)|cook (?:more|at home)))`
const KEEP = `(?:drink\\w*|smok\\w*|vap\\w*|gambl\\w*|weed|fags?|cigarettes?|booze|wine|beer|pint|pints|food|takeaways?|gaming|game|games|coffee|sugar|spliff|joint|a bet|cake|bread|rice)`

const changeFinder = phraseFinder([
  {
    confidence: 0.65,
    phrases: [
      // desire
      `i (?:do |would |so )?(?:want|wanna|would like|would love|wish|hope|am hoping|wanted)(?: to| i could| i was able to)? ${CHANGE}`,
      // ability
      `i (?:can|could|think i can|think i could|know i can|might be able to|am able to|reckon i could|guess i could|suppose i could|probably could)(?: probably| maybe| try to| still)? ${CHANGE}`,
      // need
      `(?:i|we) (?:need|have|have got|got|ought|must|should|really need|know i (?:need|should|have)|do need|probably should)(?: to| better)? ${CHANGE}`,
      'something(?: has|is| needs| must)?(?: got)? (?:to )?change|(?:can not|could not) (?:go on|keep (?:going|on|doing)|carry on|live) (?:like )?(?:this|that|it)|it can not go on',
      // commitment
      `i (?:will|am going to|am gonna|swear i will|promise i will|am ready to|am willing to|plan to|intend to|mean to|might attempt to|am determined to|will try to|am prepared to|going to)(?: definitely| probably)? ${CHANGE}`,
      `i have decided (?:to )?${CHANGE}|i am (?:ready|willing|determined) to (?:try|start|do it|change)$|never (?:again|touching|going back)|i will (?:give it a (?:go|try|shot)|have a go)|i might (?:attempt|try)`,
      // taking steps
      `i (?:have |had |did |even )*(?:(?:quit|stopped|cut (?:out|back on|down on)|given up|gave up) (?:the |my )?${HABIT}|cut (?:down|back)|gave it up|given it up|quit(?: |$)|started (?:to (?:walk|cook|cut|eat|run|go)|walking|running|going to|taking|cooking|swimming|saving))`,
      '(?:poured|threw|chucked|flushed|binned|tipped|deleted) (?:it|them|the (?:rest|lot|app|bottle|packet|tobacco)|my (?:card|dealer))(?: all)? (?:away|out|down the (?:sink|drain|toilet)|in the bin)',
      '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|ninety) (?:days?|weeks?|months?|years?) (?:clean|sober|dry|off it|without (?:a|one|any)|smoke free)|(?:am|been|being|stayed|got) (?:clean|sober|dry|off it) (?:since|for|now)|not had (?:a|one|any) (?:drink|cigarette|fag|bet|since|for|in)',
      'i (?:have )?(?:booked|signed up|joined|rang|went to|been to|got an appointment)(?: \\w+)? (?:the |a |my |an )?(?:meeting|group|gym|class|clinic|course|dentist|aa|appointment|rehab|line|helpline|library)',
    ],
  },
  {
    confidence: 0.55,
    phrases: [
      // reason
      'i do not want (?:to (?:end up|be like|go blind|be (?:that|the|a) (?:\\w+ )?(?:guy|man|woman|mum|dad|mother|father|person|one)|turn into|miss|go back|see)|(?:my|the|him|her|them) (?:\\w+ )?(?:to (?:see|grow|know|think|end|be|find|remember)|seeing|scared|growing|thinking))',
      '(?:would|will|it would|it will) (?:be (?:good|better|healthier|easier|nice)|save|help) (?:for|if|me|us|to)(?: \\w+)?',
      `(?:do|doing|did|trying|sober|clean|stop|stopped|quit|change|changing) (?:it |this )?(?:for|because of) (?:my|the|our) (?:kids|children|daughter|son|baby|grandkids|grandchildren|health|wee (?:boy|girl)|family)`,
      `(?:drink\\w*|smok\\w*|gambl\\w*|it|this) (?:is |has been )?(?:ruining|wrecking|costing|destroying|damaging|affecting) (?:my|me|us|everything|a fortune)|(?:drink\\w*|smok\\w*|gambl\\w*|it|this) is making me (?:ill|sick|worse)`,
      'i (?:could|might|may) (?:try|start)(?: \\w+)?|i am thinking (?:of|about) (?:stopping|quitting|cutting|leaving|changing|starting|giving|asking)',
      'maybe (?:just )?(?:fridays|weekends|i (?:should|could|can|need|ought)|i will)|i should (?:try|do|eat|stop|cut)|i know i (?:should(?! have)|need to)|i should not (?:be )?(?:drink|smok|eat|do)\\w*',
      'i want (?:it|things|this|my life) (?:to )?(?:be )?(?:to )?(?:different|change|better|back|stop)|i want (?:better|my life back|more for)',
    ],
  },
])

const sustainFinder = phraseFinder([
  {
    confidence: 0.65,
    phrases: [
      // desire
      `i (?:do not|did not|never|not) (?:even |really )?(?:want|wanna|wish|fancy|feel like|intend|plan)(?: to)? ${CHANGE}`,
      `i (?:like|love|enjoy|loved) (?:my |a |the |having a |having my |being able to |to )?(?:\\w+ )?${KEEP}|i am happy (?:as|the way|how) (?:i am|it is|things are|we are)`,
      // ability
      `i (?:can not|could not|could never|am not able to|do not think i (?:can|could)|have never been able to|will never|would never|can never|never could)(?: be able to)? ${CHANGE}`,
      // need
      `i (?:do not|did not|not|never) (?:need|have) to ${CHANGE}|no need to ${CHANGE}|i do not need (?:to (?:stop|change|quit)|help|rehab|meetings|any help|counselling)`,
      `i (?:need|got to have|need to have|could not do without|can not do without|can not (?:get|go|cope|function|sleep|relax|start) (?:\\w+ )?(?:\\w+ )?without)(?: my| a| the)? (?:\\w+ )?${KEEP}`,
      // commitment
      `(?:i am|am|i|im) (?:not|no|never) (?:going to|gonna|gonnae|ready to|prepared to|about to|willing to|ready) ?${CHANGE}?$|(?:i am|i) (?:not|never|will not) (?:going to |gonna |ready to |prepared to |willing to )?${CHANGE}`,
      'not ready (?:to|for|yet)|i am not (?:stopping|quitting|giving (?:it|them|up)|changing|cutting)(?! (?:the|my grass))',
      // reason
      `i do not have a (?:\\w+ )?problem|(?:there is|it is) (?:no|not (?:a|the|that big a|such a)) (?:real )?problem|not an (?:alcoholic|addict)|do not (?:see|think) (?:it|there|that|what) (?:is |as )?(?:a|the|any) (?:problem|harm|fuss|point)|what is the (?:harm|big deal|fuss)|no big deal`,
      'it is not (?:that|so|as) (?:bad|much|often|serious|deep)(?: as| really)?|not (?:as bad|that bad|hurting anyone|hurting anybody|hurting no ?one|doing any harm|a crime)|(?:do not|does not) (?:affect|hurt|harm) (?:me|anyone|anybody|my|no ?one)',
      `(?:it|that|${KEEP}|the only thing that) (?:helps?|calms?|relaxes|settles|takes the edge|keeps me|gets me|numbs|lets me|makes me feel (?:better|normal|okay))(?: (?:me|my|off|through|thing|sleep|relax|with))`,
      `(?:only|just) (?:have |having |drink |smoke |on |had |do |a |the )+(?:couple|few|one|two|three|at weekends|weekend|social\\w*|fridays?|saturdays?)|i (?:only|have) (?:\\w+ )?(?:a )?(?:couple|few)(?: of (?:pints|beers|drinks|glasses))?(?: (?:at|a|on|of an|every))?`,
      '(?:everyone|everybody|all my (?:mates|friends)|they all|we all|half the \\w+) (?:(?:does|do) it|drinks?|smokes?|vapes?|bets?|is at it|gambles)',
      '(?:grandad|granddad|grandfather|father|dad|gran|nan|grandmother|uncle|mother|mum)(?: \\w+){0,3} (?:smoked|drank|lived|ate|lived on)(?: \\w+){0,4} (?:ninety|eighty|ninety-\\w+|till|until|all (?:his|her) life)',
    ],
  },
  {
    confidence: 0.55,
    phrases: [
      // steps away
      `i (?:have |had |did )*(?:started (?:${HABIT}|again|back)|(?:went|gone|am) back (?:to|on) (?:the )?${HABIT}|slipped(?: up)?$|relapsed|caved|gave in|bought (?:a|another) (?:pack|packet|bottle)|picked up again)`,
      'i (?:have )?tried (?:everything|all that|it all|to (?:stop|quit|cut|give)|that|them all|giving up|quitting|stopping|patches|it)|(?:nothing|it never|it does not|it did not|that never|that does not|that did not|none of it) (?:works?|worked|lasts?|lasted|helped)|(?:it|that) (?:will not|would not|is not going to|will never) (?:work|help|last|make)',
      'it is (?:too (?:late|hard|far gone|much effort)|how i am|just how|who i am|my (?:only|one) (?:treat|pleasure|vice|thing|joy))|(?:only|one) (?:pleasure|treat|thing (?:i have|that is mine|i got)|vice|joy) (?:i|left|that)|too late (?:for|to|now)',
      'i do not (?:see|know) (?:how|why) i (?:can|could|would|should|need|have)|why should i (?:stop|change|quit|give)|i will not (?:manage|last|stick|be able)|i would not (?:last|manage|stick)',
      'not the right time|(?:maybe|wait (?:till|until)|not (?:till|until)) (?:after )?(?:christmas|the holidays|new year|the wedding|exams)|one (?:more )?(?:will not|does not|can not) (?:hurt|harm|kill)|when i am (?:ready|older)|maybe (?:one day|some day)',
    ],
  },
])

/** "I don't want to stop" is no wish to stop, and "should I" no need. */
const TURNED =
  /(?:^| )(?:not|never|no|nobody|without|if|he|she|they|you|wife|mum|doctor|everyone|says?|said|wants?|told|tells|thinks) (?:\w+ )?(?:\w+ )?$/

/** Words for a change of one's own: wish, ability, reason, need, resolve, first steps. @source Motivational Interviewing, DARN-CAT */
export const changeTalk: CueFinder = (reading) => {
  if (reading.asks && !/\bi (?:want|need)\b/.test(reading.line)) return null
  const sign = changeFinder(reading)
  if (sign === null) return null
  return TURNED.test(reading.line.slice(0, sign.from)) ? null : sign
}

/** Words for staying as it is, said of the change and not of the counsellor. @source as above; glossary, sustain talk */
export const sustainTalk: CueFinder = (reading) => (reading.asks ? null : sustainFinder(reading))
