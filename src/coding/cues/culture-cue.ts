import { phraseFinder } from './cue-sign.ts'

const OURS = `(?:my|our|the)`
const PERSON = `(?:man|men|woman|women|girl|girls|boy|boys|people|person|kid|kids|guy|family|families|mum|mother|dad|father|lad|teacher|counsellor|doctor|student|students|church|folk)`

/**
 * Background, belonging, faith, being treated as other: words that open the subject, not every word that has to do
 * with it ("oh God", "black coffee").
 * @source clinical reference A6b culture; E05, E07, E08, E14
 */
export const cultureCue = phraseFinder([
  {
    confidence: 0.7,
    phrases: [
      '(?:in|where|with) (?:my|our) (?:family|culture|country|community|church|religion|faith|village|people|tribe|caste|language|side)',
      `${OURS} (?:culture|religion|faith|mosque|temple|gurdwara|synagogue|imam|pastor|rabbi|priest|community|traditions?|tribe|caste|accent|scarf|hijab|headscarf|turban|skin|elders|mother tongue|homeland)(?! (?:centre|center|nurse|service|order|team|college|hall|hub))`,
      'where (?:i|we) (?:come|am|are) from|where are you (?:\\w+ )?from|for (?:us|we) (?:indians?|nigerians?|chinese|muslims?|africans?|asians?|scots|gypsies|travellers)',
      '(?:we|us) (?:indians?|nigerians?|chinese|muslims?|africans?|asians?|scots|travellers|irish|polish|igbo|yoruba|malays?|tamils?|sikhs?|jews|catholics)',
      'racis[tm]\\w*|racial\\w*|slurs?|islamophob\\w*|homophob\\w*|transphob\\w*|antisemit\\w*|prejudice\\w*|discriminat\\w*|stereotyp\\w*|microaggress\\w*',
      'islam\\w*|muslims?|hindus?|sikhs?|jewish|allah|inshallah|insha allah|quran|ramadan|eid|sabbath|diwali|haram|halal|sharia|jehovah\\w*|mormon|catholic|evangelical|born again',
      `(?:black|white|brown|asian|african|caribbean|arab|indian|chinese|polish|roma|gypsy|traveller|mixed race|foreign) ${PERSON}`,
      '(?:being|am|are|was|were|is|only|as a) (?:the only )?(?:black|brown|asian|african|mixed|mixed race|foreign|foreigner|immigrant|migrant|refugee|gay|lesbian|bi|bisexual|trans|queer|non-?binary|autistic|disabled|deaf|a lesbian|working class|a traveller|a gypsy|a foreigner|an immigrant|a refugee)',
      'go back to (?:your|where you|my) (?:country|own|came|come)|go back where',
      'called (?:me|him|her|us) (?:a|an) (?:\\w+ )?(?:slur|name|paki|terrorist|nigger|chink|gypo|poof|faggot|dyke|tranny|monkey|foreigner|immigrant)|called me (?:that|something)',
      '(?:came|come|coming) out (?:to|as|at (?:work|school|home|my))|in the closet|pronouns?|deadname|misgender\\w*|they them|(?:nonbinary|lgbt\\w*)',
      '(?:asylum|refugee|deport\\w*|undocumented|home office|my (?:papers|visa)|visa|immigration|immigrants?|migrants?)',
      '(?:say|spell|get|gets|got) my name wrong|(?:pronounce|change|changed|shorten|shortened) my name',
      'people like (?:me|us|you)|my (?:own )?people|our people|outsiders?',
      'arranged marriage|arranged|family honou?r|izzat|bring shame|shame (?:on|to) (?:my|the|our) (?:family|parents|name)|what (?:will|would|do) (?:people|the neighbours|they|the relatives) say|losing face|lose face|log kya',
      '(?:eldest|first|only|oldest) (?:son|daughter) (?:must|has to|have to|should|is supposed|you)',
      'english (?:is )?(?:not )?(?:my|is not)|my english|speak(?:ing)? english|second language|no (?:good )?english|interpreter|(?:my|our|own) language',
      'council estate|working class|posh people|people from (?:round )?here|not from (?:round )?here',
      '(?:god|allah|jesus|the lord|satan|the devil) (?:is|has|have|will|would|does|did|made|make|gave|give|let|want|wants|punish\\w*|test\\w*|forgive\\w*|know|knows (?:my|i|what))',
      '(?:believe|faith|trust|belief) in god|asked god|(?:against|angry (?:at|with)|close to|far from) god|let god|(?:a|the) sin|sinn(?:er|ing)|spirits?|witchcraft|evil eye|nazar|juju|ancestors|blessings?(?! in disguise)',
      'pray(?:ed|ing|s)? (?:to|about|on|over|five|every|for (?:it|him|her|them|help|this))|(?:stopped|can not|do not|i|we|even) pray(?:ed|ing)?(?: any ?more)?$',
    ],
  },
  {
    confidence: 0.55,
    phrases: [
      'back home|(?:my|our) (?:home )?(?:country|village)|(?:this|your|another|new) country|home country',
      '(?:my|our|left the|to|at) church|church (?:people|family|ladies|folk)|pastors?|elders|deacon|bible|prayer|prayers|sunday school|fellowship',
      'gay|lesbian|bisexual|transgender|queer',
      '(?:wheelchair|my disability|my condition makes people)',
      '(?:marry|married|marriage) (?:to )?(?:outside|within|a (?:muslim|hindu|christian|white|black|foreign\\w*)|for the family)',
      'you (?:would not|will not|do not|can not) (?:understand|know|get) (?:because )?(?:you are|where|what it is like (?:to be|being))',
      'you know what that means(?: for us)?|as (?:an?|the) (?:immigrant|woman of|only)|first in (?:my|the) family',
    ],
  },
])
