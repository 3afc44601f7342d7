import { rule } from './rule.ts'

/** Realistic hope: agency, exceptions, pathways, after the difficulty. @source clinical reference B3, HOPE */
export const HOPE_RULES = [
  rule(
    'HOPE',
    'hope.exceptions',
    /\b(?:(?:what|how|when|was there|were there|is there|are there|has there|have there|can you (?:think|remember|recall)|tell me|do you remember|think of)\b.{0,60}\b(?:(?:time|times|day|days|moment|moments|night|week|point) (?:when |where |that |it |things )*(?:(?:it|things|that|you|life)(?: all)? )?(?:worked|was (?:better|easier|different|less|okay|lighter)|were (?:better|easier|okay|different|able)|did not|felt (?:better|okay|different|lighter|less)|managed|coped|could|slightly|a bit|even|helped|went|got)|(?:helped|worked|got you through|kept you (?:going|alive|here)|keeps you (?:going|here)|gives? you (?:hope|strength|a lift)|makes? it (?:easier|bearable|a bit)|get(?:s)? you (?:through|up|out)))|how (?:did|do|have|are|on earth do|on earth did) you (?:manage\w*|get through|got through|cope\w*|keep (?:going|yourself)|kept|survive\w*|hold on|carry on)|on a day (?:when|where|that)|(?:was|were|is|are|have|has|had) (?:there|you)\b.{0,40}\b(?:better|easier|lighter|less (?:bad|heavy|hard)|managed)\b)\b/,
    {
      forms: ['open-question', 'closed-question'],
      confidence: 0.7,
      unless: /\b(?:how do you keep (?:track|count|it|losing)|what (?:has|have) you tried)\b/,
    },
  ),
  rule(
    'HOPE',
    'hope.next-step',
    /\b(?:(?:what|how|where|which)\b.{0,50}\b(?:(?:one|a) (?:notch|step|bit|little|fraction|small|touch|tiny)|slightly|(?:small|smallest|tiny|first|next|little) (?:step|sign|thing|change|bit)|look different|be different|start to (?:change|shift|feel|look)|bearable|(?:a bit|a little|a notch|somewhat|even slightly) (?:better|easier|lighter|more|less)|if (?:things|it|this) (?:were|was|got|went|did|could)(?: \w+)? (?:better|different|well|easier|change|go)|tell you (?:that )?things (?:are|were)|know (?:that )?(?:things|it) (?:is|are|was|were) (?:better|getting|improving|shifting)|you (?:already|still) (?:do|have|know|can)|(?:a year|six months|five years|months|a few months) from now|miracle|magic)|what (?:are|were|is|would be|might be|could be) (?:some (?:of )?|the |your |one |a )*(?:reasons|benefits?|advantages?|good things?|hopes?|best (?:reasons?|hopes?)|upsides?)|what makes (?:you|it) (?:want|important|worth|confident)|how confident|why not (?:a )?(?:lower|zero|less))\b/,
    {
      confidence: 0.6,
      forms: ['open-question', 'closed-question'],
    },
  ),
  rule(
    'HOPE',
    'hope.honest',
    /\b(?:(?:people|others|families|many|lots of people|some people) (?:do|can|have|did)(?: often| slowly)* (?:come through|get through|recover|find (?:a|their) way|heal|come out|survive|change|rebuild|feel (?:better|joy|normal|themselves))|(?:we|you and i) can(?: still| work| both| start| slowly| at least)* (?:work|find|look|figure|take|try|make|build|think|go)\b.{0,60}\b(?:together|next|step|bearable|easier|small|bit by bit|piece|way|one)|(?:will|do|would|need|have|are) not (?:be |have to be |to be |have to )?(?:doing |do |going through |carry |face |go through |be )*(?:it|this|that)?(?: all)? (?:alone|on your own|by yourself)|within (?:your |our )?reach|(?:i |do )*(?:think|believe) (?:that )?there (?:is|are)(?: still)? (?:\w+ ){0,3}(?:things?|ways?|steps?|ones?)\b|you have (?:come|got) through (?:one|it|this|that|worse|so|a)\b|(?:i )?(?:do )?(?:think|believe|have hope|am hopeful|hold some hope|hold hope|see)\b.{0,30}\b(?:is possible|possible|can (?:change|shift|get|ease|move|be different)|hope|within (?:\w+ )?reach)|there (?:is|are|might be|may be|can be) (?:still |some |a |real |ways? |another |other )*(?:hope|way forward|ways (?:through|forward|out)|a way (?:through|forward|out))|(?:can|could|might|may) (?:get|become|feel|be)(?: a (?:bit|little|notch|touch))? (?:easier|lighter|different|more bearable|less heavy|better) (?:with|over|bit|step|in time|together|even|from)|part of you (?:that )?(?:(?:still )?(?:hopes|believes)|still (?:wants|knows)|is (?:still )?(?:hoping|fighting|trying)))\b/,
    {
      confidence: 0.6,
      forms: ['statement', 'fragment', 'imperative'],
      unless:
        /\b(?:part of you\b.*\bpart of you|will be fine|will be okay|i am sure|you feel (?:like )?there is|no (?:hope|way)|not possible|promise you)\b/,
    },
  ),
]
