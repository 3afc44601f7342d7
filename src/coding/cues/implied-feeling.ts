import { type CueFinder, phraseFinder } from './cue-sign.ts'

const CAN_NOT = `(?:can not|could not|can hardly|can barely|could hardly|can never|not able to|no able to|unable to)`
const DO_NOT = `(?:${CAN_NOT}|do not|did not|have not|has not)`
const MINE = `(?:my|me|ma|mi)`
const KIN = `(?:mum|mother|mummy|mammy|ma|dad|father|daddy|da|papa|mama|husband|wife|son|daughter|brother|sister|gran|granny|nan|nana|grandad|grandma|grandmother|grandfather|baby|child|boy|girl|best friend|friend|partner|man|uncle|auntie|aunty|aunt|cousin|dog|cat|twin|wean|brudder|bro|little boy|little girl|niece|nephew|mate)`
const BELOVED = `(?:him|her|them|home|${MINE} (?:\\w+ )?(?:${KIN}|people|kids|friends|family|country|old|life|body|self|house|home|job|boys|girls|children)|being|who i|how (?:it|we|things)|the (?:old|way|person|sound|smell)|you(?! know))`
const UNWORTHY = `(?:failure|fraud|burden|thief|joke|mess|idiot|coward|disgrace|monster|nuisance|stranger|ghost|robot|zombie|liar|loser|waste|hypocrite|criminal|animal|dog|alien|fake|bad (?:mum|mother|dad|father|wife|husband|person|son|daughter|parent)|terrible (?:mum|mother|dad|father|person|son|daughter|parent)|let ?down|embarrassment|outsider|freak|nobody|nothing|rubbish|imposter|impostor|prisoner|spare part|passenger|clown|fool|eejit|traitor|lemon|mug|wreck|crap mum|weirdo)`

const feelings = phraseFinder([
  {
    confidence: 0.75,
    phrases: [
      `(?<!(?:she|he|they|baby|child|you|it|who|mum|dad|wife|son|daughter|people|everyone|to make (?:her|him)) (?:\\w+ )?)(?:cry|crying|cried|wept|weep|weeping|sobb\\w*|bawl\\w*|greetin|bubblin|in tears|burst into tears|tears (?:came|come|were|started|kept|running|just|in my)|well(?:ed)? up|welling up|teared up|broke down|breaking down|fell apart|falling apart|fall apart|lost it|in bits|in pieces|in floods)`,
      `${DO_NOT} (?:even )?(?:cope|feel (?:anything|it|a thing))|${CAN_NOT} (?:even )?(?:breathe|bear (?:it|this|to|the|another)|take (?:it|this|any ?more|much more|another)|handle (?:it|this|any|much)|face (?:it|him|her|them|the|going|another|that|people|anyone|opening)|stop (?:crying|thinking|shaking|worrying|going over|seeing|hearing|blaming|replaying)|forgive|look (?:at (?:him|her|them|myself|it|anyone)|in the mirror|him in|her in|them in)|get out of bed|do (?:it|this|that) any ?more|believe (?:he|she|they|it is gone|i|they have)|feel (?:anything|it|my|a thing)|remember the last time i|sit with|bring myself)`,
      `(?:hate|hated|hating|despise|detest) (?:it|myself|masel|this|him|her|them|being|my|me|what|how|that|the way|every|going|having|who i)`,
      `miss(?:ing)? ${BELOVED}|missed (?:him|her|them|my ${KIN})`,
      `${MINE} (?:\\w+ )?${KIN}(?:'s)?(?: \\w+)? (?:died|dying|passed|passed away|is dying|was killed|is gone|has died|is dead|has passed|killed|dey die|don die|was stillborn)`,
      `(?<!(?:she|he|they) )lost (?:my|our|him|her|them|the) (?:\\w+ )?(?:${KIN}|baby|job|home|house|licence|faith|whole|best|mum|parents|kids|children|mind|temper|everything|self)|lost (?:him|her|them|everything|everyone|it all|myself)`,
      `(?:it|this|that) (?:is |was |has been )?(?:breaking|breaks|broke|kills|killing|killed|crushes|crushed|eats|eating|tears|tearing|shook|destroyed|destroying|haunts|terrifies|scares|scared|frightens|guts|wrecks|wrecked|pains|paining|cut|cuts|hurts|hurt|upsets|upset|burns|shamed|stings|stung|gets to|got to|hit|hits|floored|broke|worries) (?:me|my|us|ma)`,
      `(?:scares?|scared|frightens?|frightened|terrif(?:y|ies|ied)|upsets?|hurts?|shames?|humiliat(?:es|ed)|embarrass(?:es|ed)|breaks?|worries) me`,
      `break(?:s|ing)? (?:my|ma|me|your) (?:heart|hart)|broke (?:my|ma|me) heart|heart (?:is |was |got |just )?(?:broke|broken|breaks|sank|sinks|sink|cut|pain|stopped|dropped|in my mouth)`,
      `(?:it is|was|is|been|all|must be) (?:all )?(?:my|ma) (?:own )?(?:fault|doing)|blam(?:e|ing|ed) (?:myself|masel|me)|i (?:can|could|will|would) (?:not|never) forgive`,
      `what (?:is|was) wrong with me|what kind of (?:a )?(?:mum|mother|dad|father|wife|husband|man|woman|person|daughter|son|parent|friend|nurse|teacher)`,
      `(?:let|letting) (?:everyone|everybody|him|her|them|my \\w+|us all|people|the (?:team|family|kids|side)) (?:\\w+ )?down|let me down|lets me down`,
      `(?:feel|feels|feeling|felt|am|was|being|made me|make me|makes me|looked at me) (?:so |such |like |as if i am |as if i was |like i am |like i was |as |i am |it is like )*(?:such |just )?(?:a|an|some|the)? ?(?:\\w+ )?${UNWORTHY}(?! (?:free|walker|food|at the door))`,
      `(?:feel|felt|feeling) (?:so |really |like |absolutely )*(?:nothing|dead|gone|unreal|stupid|dirty|filthy|small|disgusting|ugly|sick|awful|terrible|horrible|rotten|shit|shite|crap|rubbish|worse|minging|used|cheap|hollow|empty|lost|heavy|low|down|raw|broken|rough|shaky|weak|pathetic|old|fat|watched|hunted|bad|old|out of place|left out|left behind|cut off|like dying|like dirt|like screaming|hated|seen through|scared|nothing any ?more|guilt|so much)`,
      `not (?:good|strong|clever|man|woman|pretty|smart|worth|thin) enough|never (?:good |be )?enough|am not worth (?:it|anything|the|their|his|her)|do not deserve|not deserve`,
      `not (?:coping|okay|doing (?:well|good|great|okay)|myself|happy|right in|sleeping|eating|in a good|managing|been (?:well|myself|right|okay|sleeping|good|great)|feeling (?:good|great|myself|well|right))`,
      `(?:i am|been|am|im|i was|we are|still) (?:\\w+ )?(?:struggl\\w+|barely (?:coping|holding|here)|hanging by|at (?:the end of|my) (?:my|wits|rope|limit)|losing (?:it|my mind|him|her|control)|drowning|sinking|suffocating|going under|finished|spent|dead inside|hurting|suffering|dying inside|grieving|going mad|going crazy|cracking up|burning out|on the edge|a wreck|in pieces|in bits|on my knees|fed up|sick of|tired of|dreading|wasted|scunnered|done in|frazzled)`,
      `${MINE} (?:mind|body|heart|spirit|soul) (?:is |was |has |does |dey |go )?(?:not at rest|not (?:at )?peace|tired|troubled|heavy|racing|disturb\\w*|paining|dey pain|broke|aches?|burns?|sank|cut)`,
      `(?:tension|shame|fear|guilt|panic) (?:is |was |dey |comes?|came|took|catch|catching|sits|hits|hit)(?: me| in| on|$)|(?:having|taking|full of|too much|so much|lot of) (?:tension|stress|shame|guilt|fear|anger|pain)`,
      `i (?:do not|did not) care (?:any ?more|about anything|if|what happens)|nothing (?:helps|matters|feels|is fun|tastes|makes)|everything (?:is|feels) (?:grey|gray|flat|pointless|too|wrong|black|heavy)`,
      `i (?:have been|been|got|stay|am) (?:so |real |hella )?(?:tight|heated|vexed|pressed|salty|shook|in my feelings|messed up|stressed out|tripping|low key (?:sad|scared|hurt))|low key (?:sad|scared|hurt|depressed)|hits different|messed me up|(?:that|it) (?:messed|messes|tore|broke) me(?: up| down)?|does my head in|doing my head in|(?:my|ma) (?:head|heid) is (?:wasted|mince|melted|battered|spinning|all over|full|fried|gone|done in)`,
    ],
  },
  {
    confidence: 0.65,
    phrases: [
      `${DO_NOT} (?:even )?(?:sleep|eat|slept|eaten|answer the (?:phone|door)|leave the house|open (?:it|the|his|her|that)|washed|been able)|${CAN_NOT} (?:even )?(?:think straight|get to sleep|swallow|concentrate|settle|rest|switch off|sit still|keep (?:it|food|anything) down|get up|go (?:in|into|back in|near) (?:there|his|her|the room|that)|talk about (?:it|him|her)|say (?:it|his name|her name|it out)|touch (?:his|her|it))`,
      `(?:lie|lay|lying|lain|am) (?:there |here )?(?:awake|in the dark|there (?:all|till|until|thinking|listening|counting|staring))|up (?:all|half the|most of the) night|awake (?:all|at|till|until|half)|wak(?:e|ing|es) up (?:at (?:three|four|3|4|two)|shouting|screaming|sweating|crying|every|scared|panicking)|nightmares?|bad dreams?`,
      `${MINE} (?:chest|heart|stomach|belly|throat|hands?|legs?|knees|jaw|breath|head|whole body|face|mouth|gut|guts|skin|insides|voice|neck|shoulders|tummy) (?:\\w+ )?(?:goes|go|went|gets?|got|tight\\w*|close[sd]?|closing|clos(?:es|ed) up|pound\\w*|rac\\w+|thump\\w*|hammer\\w*|drop\\w*|turn\\w*|churn\\w*|knot\\w*|shak\\w+|trembl\\w+|sweat\\w*|burn\\w*|crawl\\w*|sank|sinks|jump\\w*|flip\\w*|dry|dries|clench\\w*|lock\\w*|cramp\\w*|hurts?|froze|freez\\w+|flutter\\w*|drum\\w*|starts?|started|wobbl\\w*|was going|is going|beat\\w* (?:fast|hard)|in knots|red|gives?|gave)`,
      `(?:knot|lump|stone|pit|weight|hole|tightness|butterflies|heaviness|band|brick|ache) (?:in|on|round|around) (?:my|ma|the) (?:stomach|throat|chest|belly|heart|gut|tummy|head)`,
      `(?:i am|i was|i|been|started|start|still|me|am) (?:\\w+ )?(?:shaking|shakin|trembling|shivering|sweating|hyperventilat\\w*|grinding|pacing|frozen|froze|went cold|go cold|went numb|go numb|shook|felt sick|feel sick|was sick|threw up|faint\\w*|shut down|switch off|switched off|go blank|went blank|blanked|freeze)`,
      `panic attacks?|heart (?:is |was )?(?:racing|pounding|hammering|going like|going)|short of breath|out of breath and scared|pins and needles and`,
      `(?:sat|sit|sits|sitting|stayed|stay|hid|hide|hiding|cry|locked myself|lock myself) (?:\\w+ )?(?:\\w+ )?(?:in|on|by|under|outside) (?:the|my|ma|our|a) (?:\\w+ )?(?:car|van|toilet|toilets|bathroom|loo|loos|stairs|stair|step|floor|dark|bed|bath|shed|garage|wardrobe|cupboard|car park|park|wall|bus stop|bus shelter|cubicle|shower|cab|kitchen floor)(?! (?:seat|with (?:a|my) (?:paper|book|coffee|tea)|to (?:wait|eat|read)))`,
      `star(?:e|ed|ing) at (?:the|my|a|it)|looked at the (?:wall|ceiling)|(?:pull|pulled|close|closed|shut) the (?:curtains|blinds)|(?:let|leave|left) it ring|do not answer (?:the|my)|(?:stopped|stop) (?:going|answering|eating|talking|seeing|caring|opening|washing)`,
      `(?:the )?(?:funeral|burial|the wake|grave|graveside|cemetery|ashes|coffin|urn|crematorium|hospice|headstone|miscarr\\w+|stillb\\w+|stillborn|bereav\\w+|widow\\w*|cremat\\w+|deathbed)`,
      `(?:mum|dad|nan|gran)(?:'s| is) dying|(?<!battery |phone |laptop |engine |line )(?:died|passed away|passed on)(?! (?:laughing|down|off|of laughing))|(?:is|was|he is|she is) dying(?! (?:for|to))|(?:he|she|they) (?:is|are|has|have) (?:gone|dead)(?: now|$)|(?:her|his) (?:side of the bed|chair|coat|voice|clothes|things|number|mug|room|slippers) (?:is|are|was)? ?(?:still|empty)?`,
      `first (?:christmas|birthday|eid|diwali|anniversary|time|new year) (?:without|since)|without (?:him|her|my (?:mum|dad|husband|wife|son|daughter))|no (?:longer|more) (?:here|with us)`,
      `(?:he|she|they|my (?:husband|wife|partner|dad|mum|girlfriend|boyfriend)) (?:left|walked out|dumped|cheated|ghosted|kicked me|threw me|blocked|hit|disowned|cut me|abandoned|stopped (?:talking|speaking)|will not (?:talk|speak)|does not (?:talk|speak|want|love|know me|look))(?: on)? ?(?:me|us|out|off|to me|$)|left me`,
      `(?:no ?one|nobody|no body|naebody|not one person|none of them) (?:\\w+ )?(?:to|cares?|gets|understands|knows|else|asks?|asked|came|comes|called|calls|noticed|notices|listens?|listened|sat|wants (?:me|to)|believes?|believed|(?:speaks|talks|spoke) to me|helped|helps|rings|rang|remembered|with me|turned up)`,
      `(?:all )?(?:on my own|by myself|on me own|by masel|on ma own|only me|alone)(?: (?:with|in|all|now|again|at|every)|$)`,
      `fed up|too much (?:for me|now|to|at once|already)|had enough|at my limit|end of my|(?:it is|getting|all|got) too much|can not win|running on empty|nothing left|no energy|drained|burnt out|burned out|worn out|on edge`,
      `pretend\\w* (?:to be|i|it|everything|that|for)|put(?:ting)? on (?:a|the|my) (?:brave|face|smile|front|mask|act)|(?:smile|smiled|smiling|laugh|laughed) (?:and|it off|but inside|so nobody)|hold(?:ing)? it (?:in|together)|keep(?:ing)? it (?:all in|together|bottled|to myself|in$)|bottle\\w* (?:it )?up|swallow it`,
      `what if (?:he|she|they|it|i|we|this|something|nobody|the)|waiting for (?:the (?:phone|call|knock|other|worst)|something bad|him to|it to)|(?:worst|bad) (?:thing|part|day|week|year|night|bit|of it)(?: is| of|$| was)|thinking the worst|something (?:bad|terrible|awful) (?:is going|will|might|happen)|in case (?:he|she|it|i|something|they)|jump(?:ing)? at (?:every|the|any)|every time (?:the|i|he|she|it|my)|dread\\w*|cannot get it out|going round and round|keep(?:s)? (?:thinking|seeing|hearing|going over|replaying|wondering|checking|waiting)|over and over`,
      `(?:ground|floor|earth) (?:to )?(?:open|swallow)|hide my (?:face|head)|could not look|(?:went|goes|gone|turned) (?:bright )?red|keep my head down|(?:never|not) (?:told|said (?:that|it) to) (?:a soul|anyone|anybody|my)|(?:everyone|everybody|they|people|they all|the whole \\w+) (?:\\w+ )?(?:laughed|laugh|laughing|stared|stare|staring|looking at me|looked at me|talking about me|whisper\\w*|hum|pointing)`,
      `(?:shouted|screamed|yelled|spat|laughed|swore|hissed|snapped|sneered) at (?:me|us|him|her|the kids|my)|lost my (?:temper|rag|head)|snapped(?: at|$)|slam\\w* the|punch\\w* the (?:wall|door)|threw (?:it|the|a|my) (?:\\w+ )?(?:at|across|against)|raging|blood (?:was )?boil\\w*|fuming|seething|pissed off|pisses me off|drives me (?:mad|crazy|up)|sick (?:and tired|to death|of (?:it|this|him|her|them|being|the|everyone|my|having))|tired of`,
      `trapped|stuck (?:here|with (?:him|her|them|it|this)|between|in (?:(?:this|the|a|my) (?:same )?(?:job|marriage|house|cycle|rut|loop|middle|flat|room|life|past|place)|here|it))|no way out|can not (?:win|escape|get out|leave|breathe)|walls (?:are )?closing|drowning|going under|treading water|walking on eggshells|under (?:so much )?pressure|falling behind|behind on everything`,
      `do not know (?:who i am|what to do|how to (?:cope|go on|live|stop|be|carry on|face|do this)|how much (?:longer|more)|where i belong|if i can|what i (?:am|did wrong))|what is the point(?: of (?:me|it|anything|trying))?|why (?:does it|is it) always|why (?:me|did he|did she|am i like|do i (?:always|keep|bother))|(?:never|not) (?:going to |gonna )?(?:get|be|feel) (?:over it|better|normal|right|the same|happy|enough|loved)`,
      `(?:is|was|been|it is|so|find it|finding it|found it|having|had) (?:\\w+ )?(?:hard|tough|rough|horrible|awful|terrible|hell|torture|agony|a nightmare|unbearable|horrendous|brutal|grim|murder|heavy|difficult)(?: (?:for me|time|on me|to (?:see|watch|hear|say|talk|be|leave|lose|explain|admit|live|cope|believe|accept)|without|since|being|week|year|month|few|now|at (?:home|night|work))|$)`,
      `redundan\\w+|retrench\\w+|got (?:sacked|fired|let go|laid off)|evict\\w+|divorc(?:e|ed|ing)|took (?:my|the) (?:kids|children|son|daughter|baby) (?:away|off)|kids were taken|diagnos(?:ed|is) (?:me )?(?:with )?(?:cancer|dementia|ms|parkinson\\w*)|(?:chemo|terminal|palliative|life support|intensive care)`,
    ],
  },
  {
    confidence: 0.55,
    phrases: [
      `(?:feel|feels|felt|feeling|seems) (?:like|as if|as though) (?:i|my|it|everyone|everybody|nobody|no ?one|nothing|the|he|she|they|everything|a|an|someone|something|half|all)(?! (?:you should|we should|should|coffee|cup|tea|biscuit|drink))`,
      `(?:feel|felt|feeling) (?:it all|all|so)(?: \\w+)?`,
      `(?:i am|i was|felt|feel|feeling|so|we were) (?:so |over |dead |that )?(?:proud|relieved|overjoyed|chuffed|made up|buzzing|thrilled|hopeful|lighter|blessed|over the moon|on top of the world|so happy|happy for|happy that|at peace|grateful to be)(?! to (?:meet|help|hear))`,
      `(?:cry|crying|cried|tears)(?! (?:wolf|off|out))`,
      `(?:wish|wished|if only) (?:i|he|she|they|it|we|things|someone|mum|dad|my \\w+)|should have (?:been|gone|said|told|known|rung|called|done|stopped|stayed|listened|noticed|seen)|i never (?:got to|said (?:goodbye|sorry|thank|i love)|told (?:him|her) (?:i|how|that i)|went back)|too late`,
      `(?:did not|do not) (?:know|recogni[sz]e) (?:myself|me any ?more|the person)|stranger in|do not belong|not belong|invisible|like i (?:am|was) (?:not (?:there|here)|nothing|air)|does not feel like (?:mine|home|me)`,
      `(?:stressed|stress|stressing|anxiety|panic|depressed|worry|worries|worrying)`,
      `hurts(?! (?:when i (?:walk|bend|lift|run|stand)|here|my (?:back|knee|foot|hip)))`,
    ],
  },
])

const THIRD_PERSON_START =
  /^(?:(?:and|but|so|well|yeah) )*(?:he|she|they|you|my (?:mum|dad|husband|wife|son|daughter|boss|sister|brother|friend|mate)|the \w+|people) (?!left|walked|dumped|cheated|died|passed|laughed|shouted|screamed|yelled|stare|looked|hit|will not|does not|is gone|is dying|has died|took|blocked)/
const FIRST_PERSON = /(?:^| )(?:i|me|my|myself|we|us|our|ma|masel|mine)(?= |$)/
const DENIED =
  /(?:^| )(?:not|never|no longer|no|without)(?: (?:so|that|really|even|been|going to|a|be|get|getting|too|it is))* $/
const IMAGINED = /(?:^| )(?:if i|would|might|could|imagine|going to be)(?: \w+){0,3} $/
/** Judgement, to be validated: what is imagined, and what a whole sentence tells of someone else. */
const FACTOR_IMAGINED = 0.6
const FACTOR_OTHERS = 0.65

/** A feeling that the body, a deed, a loss or a turn of phrase carries. */
export const impliedFeeling: CueFinder = (reading) => {
  const sign = feelings(reading)
  if (sign === null) return null
  const { line } = reading
  const before = line.slice(0, sign.from)
  if (DENIED.test(before)) return null
  if (IMAGINED.test(before)) return { ...sign, confidence: sign.confidence * FACTOR_IMAGINED }
  if (THIRD_PERSON_START.test(line) && !FIRST_PERSON.test(line))
    return { ...sign, confidence: sign.confidence * FACTOR_OTHERS }
  return sign
}
