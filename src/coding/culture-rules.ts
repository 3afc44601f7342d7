import { rule, type ThoughtInPlace } from './rule.ts'

const cultureIsOpen = ({ situation }: ThoughtInPlace): boolean => situation.cues.has('cultureCue')
const MATTERS_OF_CULTURE =
  '(?:culture|cultural|background|faith|religion|religious|church|mosque|temple|synagogue|community|tradition|traditions|heritage|race|racism|racist|racial|ethnicity|slur|identity|pronouns?|god|prayer|praying|hijab|scarf|headscarf|language|country|homeland|being (?:black|white|asian|muslim|polish|japanese|gay|trans|nigerian|somali|an immigrant|mixed|foreign|different|the only|both|half|queer|disabled|brown|\\w+ish|non-binary|nonbinary))'

/** Taking up culture, identity or power with curiosity, owning the limits of one's own view. @source clinical reference B3, CULT */
export const CULTURE_RULES = [
  rule(
    'CULT',
    'culture.owns-lens',
    /\b(?:i (?:do not|may not|might not|will not|did not|can not|could not) (?:share|come from|know what (?:it|that) is like|know what it is like to be|have your|live|have lived|fully (?:know|understand|get)|grow|know much about)\b.{0,50}\b(?:background|culture|faith|experience|religion|community|language|world|family|shoes|skin|being|from|it|that|country|race|inside)|i (?:am|was) (?:not|a white|white|from a different|also aware|aware that i)(?: \w+){0,3} ?(?:muslim|black|asian|white|polish|from (?:your|there|that|the same|a different)|religious|christian|someone who|gay|trans|japanese|background|culture|from)|i (?:notice|have|know i have|am aware (?:of|that i have)|carry) .{0,20}\bmy own (?:ideas?|views?|assumptions?|lens|picture|background|values|beliefs|way)|my own (?:assumptions?|lens|background|culture|ideas|values)|(?:what|when|if|where|things) i (?:may|might|could|am|will) (?:be )?(?:miss|missing|get wrong|not (?:see|get|know|understand)|assum\w+)|i (?:may|might|could|will probably) (?:miss|get|not (?:get|understand|see))\b.{0,30}|(?:i|and) (?:would )?rather (?:hear|ask|learn|understand|know) (?:what|how|from|it|about)|(?:i|do) (?:do )?not want to (?:assume|presume|guess|put words)|without assuming|instead of assuming)\b/,
    {
      confidence: 0.75,
      when: (place) =>
        cultureIsOpen(place) ||
        OWN_VIEW.test(place.situation.clientLine) ||
        /\b(?:background|culture|faith|race|religion|muslim|black|white|assum\w+|my own|share your)\b/.test(
          place.reading.line,
        ),
    },
  ),
  rule(
    'CULT',
    'culture.owns-view-unasked',
    /\b(?:my (?:own )?(?:picture|idea|view|sense|notion|image|map|way of seeing)s? of (?:\w+ ){0,6}(?:was|were|is|are|comes?|came)\b.{0,30}\b(?:another|other|different|elsewhere|my own|somewhere|made|shaped|mine)|(?:we|you and i) (?:may|might|probably|do|seem to|have)(?: both)? ?(?:come|grew up|have grown up|be|are)? ?(?:from|in|with) (?:\w+ )?(?:different|other|separate) (?:worlds?|places?|cultures?|backgrounds?|families|homes|traditions|faiths?|languages?)|i (?:do not|may not|might not|will not|hardly) (?:know|share|understand|fully know) (?:your|the) (?:traditions?|customs?|culture|faith|religion|language|background|community|world|ways)|(?:i (?:would|do) not|i do not|without|rather than|instead of) (?:want to |wish to |mean to )?assum\w* (?:mine|that (?:mine|my|yours|we)|my|yours|what (?:it|that|this|being)|your)|(?:learn|hear|know) (?:from you )?(?:what|how) (?:this|that|it) (?:means|is|works|goes) (?:where you come from|in your (?:family|culture|community|faith|home|tradition|language)|for (?:your|you and your) (?:people|family))|(?:does|do|might|could|is|has) (?:your (?:faith|culture|background|religion|race|skin|language|sexuality|gender|identity|tradition)|being (?:black|white|asian|brown|muslim|jewish|gay|trans|deaf|disabled|polish|african|\w+ish|an immigrant|the only \w+)|coming from \w+ (?:family|country|culture))\b.{0,40}\b(?:matter|play|come into|part|make a difference|affect|shape))\b/,
    { confidence: 0.8, whole: true, unless: /\b(?:because of your|is that (?:a|your))\b/ },
  ),
  rule(
    'CULT',
    'culture.asks',
    new RegExp(
      `\\b(?:what|how|where|who|would|could|can|does|do|is|tell|say|i (?:am|wonder|would))\\b.*\\b(?:(?:your|the|that|in) (?:\\w+ )?(?:family|culture|faith|religion|church|mosque|community|background|tradition|country|language|people|heritage|identity)|${MATTERS_OF_CULTURE})\\b`,
    ),
    {
      confidence: 0.6,
      forms: ['open-question', 'closed-question'],
      when: (place) =>
        cultureIsOpen(place) || new RegExp(`\\b${MATTERS_OF_CULTURE}\\b`).test(place.reading.line),
      unless: /\b(?:because of|are you (?:religious|muslim|a))\b/,
    },
  ),
  rule(
    'CULT',
    'culture.meets-opening',
    new RegExp(
      `\\b(?:${MATTERS_OF_CULTURE}|your (?:name|family|people|roots)|outside(?:r|rs)?|where you (?:are|come) from|two (?:worlds|cultures|languages)|both (?:worlds|cultures)|in your (?:family|community|church|culture)|what (?:he|she|they) called you|that (?:word|name)|what does (?:that|it|this) mean (?:to|for|in))\\b`,
    ),
    {
      confidence: 0.6,
      when: cultureIsOpen,
    },
  ),
  rule(
    'CULT',
    'culture.names-racism',
    /\b(?:that|it|what (?:he|she|they|happened|was)|this)(?: \w+){0,3} (?:is|was|sounds?)(?: \w+){0,2} (?:racist|racism|racial|homophobic|transphobic|sexist|xenophobic|islamophobic|a slur|hate)\b/,
    { confidence: 0.7, unless: /\bnot\b/ },
  ),
  rule(
    'CULT',
    'culture.power',
    /\b(?:(?:me|i) (?:am |being |as )?(?:an? |the )?(?:\w+ )?(?:adult|teacher|white|man|woman|professional|older)\b.{0,40}\b(?:you|room|chair|power|say|choice)|power (?:in|between|here|i have|difference)|what pronouns|which pronouns)\b/,
    { confidence: 0.55 },
  ),
]
const OWN_VIEW =
  /\b(?:family|parents|marry|church|god|faith|pray|religio\w*|cultur\w*|slur|racist|called me|where i (?:am|come) from|outsiders?|community)\b/
