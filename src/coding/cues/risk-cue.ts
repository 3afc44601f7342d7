import { phraseFinder } from './cue-sign.ts'

/** Someone who does harm, as the client speaks of them. */
const HARMING = `(?:he|she|they|dad|mum|my \\w+|partner|stepdad|boyfriend|husband|wife)`
const HARMED = `(?:me|him|her|us|my (?:brother|sister|mum|son|daughter))`

/**
 * Signs that someone may not be safe, the client or another. A denial nobody asked for and a death in the family are
 * signs too, only less sure ones: what they call for is a plain question.
 * @source clinical reference C4, indirect cues of risk; E12
 */
export const riskCue = phraseFinder([
  {
    confidence: 0.85,
    phrases: [
      'better off (?:without me|if i|dead|not having)',
      '(?:if|when) i (?:was|were|am) not (?:around|here)',
      '(?:if|when) i (?:was|am|were) (?:gone|dead)',
      '(?<!do not )(?<!not )(?:want to|wanna) die',
      '(?:cuts?|cutting|burns) (?:in|on|into|up) my (?:legs?|arms?|wrists?|thighs?)|(?:cut|cutting|slit) my (?:arms?|legs?|wrists?|thighs?)',
      '(?<!not )killing myself|kill (?:myself|me self|ma self)',
      '(?<!not )suicidal',
      '(?:thought|think|thinking|plan|planned|try|tried) \\w*(?: \\w+)? ?suicide',
      '(?<!would never )(?<!not )(?:end|ending|ended) (?:it all|my life|it for good)',
      '(?<!never )(?<!not )(?:hurt|hurting|harm|harming|cut|cutting|burn|burning) (?:myself|masel)',
      'self[ -]?harm\\w*',
      'not (?:want to |wanting to )?(?:wake up|be alive)',
      '(?:be|am) here (?:any ?more|tomorrow)',
      'no point (?:in )?(?:living|going on|being here|being alive)',
      '(?:do not|not|can not) (?:want to |see a reason to )(?:live|carry on living|keep living)',
      'nothing (?:left )?to live for',
      'wish i (?:was|were) (?:dead|never born|not here)',
      '(?:fall a)?sleep and (?:not|never) wake(?: up)?',
      '(?:god|allah|lord|jesus) (?:to |should |can |could )?(?:take|collect|call) me',
      '(?:going|want|might|could) to (?:kill|stab|shoot) (?:him|her|them|someone)',
      'everyone would be (?:happier|fine|better)(?! now)',
      'unalive|kms',
    ],
  },
  {
    confidence: 0.75,
    phrases: [
      '(?<!never )wanted to die',
      `${HARMING} (?:hits?|beats?|slaps?|slapped|punch(?:es|ed)|kick(?:s|ed)|chok(?:es|ed)|strangled|touches|rap(?:es|ed)) ${HARMED}(?! with)`,
      `${HARMING} (?:has|had|have) (?:hit|beaten|choked|strangled) ${HARMED}(?! with)`,
      '(?:sorting|sorted|giving|given|gave) (?:out |away )?(?:all )?my (?:things|papers|paperwork|dog|cat|stuff|affairs|will)(?: out| away)?',
      'disappear (?:for good|forever)',
      '(?:this|the) world (?:has )?tired me',
      '(?:hurt|shake|smother|throw) (?:the|my) baby',
      'can not (?:go on|carry on|keep going)(?: like this| any ?more| living)?',
      'no reason to (?:live|be here|go on|get up)',
      'saying (?:my )?goodbyes?',
      'hands (?:round|around|on) my (?:neck|throat)',
      'not see(?:ing)? (?:a|any) way out',
    ],
  },
  {
    confidence: 0.55,
    phrases: [
      '(?:the|a) (?:\\w+ )?knife in my|(?:pistol|(?:my|the|got a|have a|has a|buy a) gun)|bought (?:a )?rope|stood on (?:the|a) (?:\\w+ )?(?:railway|motorway)?(?: ?bridge)|(?:better|will|going to|could|want to|might) (?:i )?jump(?: first| off|$)|looking at the (?:pond|river|bridge|knife|rope|pills|tablets|trains)',
      '(?:pills|tablets) (?:i )?(?:\\w+ ){0,3}(?:saving|saved|hidden|under my)|bottle of (?:\\w+ )?(?:pills|tablets) under|overdos\\w*|took (?:too many|the lot|them all)|took (?:a )?(?:\\w+ ){0,2}extra|bothered (?:if|whether) i (?:came|woke|lived|wake)',
      '(?:giving|given|gave) (?:all )?my \\w+ away|put everything in order|(?:drove|drive|walk|walked) off and (?:do not|did not|never) come back|the point of me|nobody would (?:find|miss) me|(?:missed|miss me) (?:the )?least|voices (?:\\w+ ){0,3}(?:say|says|tell|tells|telling|told)',
      '(?:he|she) (?:\\w+ ){0,4}(?:will|would|going to) (?:finish it|kill me)|scratch(?:ing)? (?:\\w+ )?(?:till|until) it bleeds|someone who is not me|somebody who is not me|(?:kids|girls|boys|they|family) would be (?:\\w+ )?(?:fine|better)(?: off)? (?:with|without)',
      'not want(?:ing)? to be here$',
      'no point (?:any ?more|in anything)',
      'there is no point(?: is there| isnt-it)?$',
      '(?:killed|hung|hanged|shot) (?:himself|herself|themselves)',
      '(?:took|taken) (?:his|her|their) own life',
      'suicide',
      'not suicidal',
      'never (?:hurt|kill|harm) myself',
      '(?:think|thinking|thoughts?|thought|dream|pictures?) (?:of|about) (?:hurting|killing|harming|stabbing|drowning) (?:\\w+)',
      'not (?:go|going) back alive|not (?:leave|see) (?:\\w+ ){0,3}alive',
      '(?:shotgun|noose|the rope)',
      '(?:saving|stash\\w*|counting|counted|collecting|kept) (?:\\w+ )?(?:\\w+ )?(?:tablets|pills|paracetamol)',
      'stood on the (?:bridge|platform|edge|roof)',
      '(?:drive|drove|driving|walk|walked|step|stepped) (?:\\w+ )?(?:into|off|in front of) (?:a|the) (?:tree|wall|bridge|train|bus|lorry|truck|road|water|sea|river)',
      'scared of (?:him|what (?:he|i) (?:will|might|would|could) do)',
      'would (?:anyone|anybody) (?:even )?(?:notice|miss me|care)',
      'too tired (?:to live|of living|to go on)|tired of (?:living|life|being alive)',
    ],
  },
])
