import { wholeWords } from './whole-words.ts'

/** A rule of a placement that clients test, with the words of a test and those of a rule. English. */
export interface TestedRule {
  /** as it is named to the author: "contact outside sessions" */
  readonly name: string
  readonly asksFor: RegExp
  readonly ruleNames: RegExp
}

/** What boundary tests are mostly about; judgement, to be validated. @source clinical reference A5 */
export const TESTED_RULES: readonly TestedRule[] = [
  {
    name: 'contact outside sessions',
    asksFor: wholeWords(
      'your (?:\\w+ )?(?:number|address|phone|e-?mail)|text (?:you|me)|message (?:you|me)|(?:ring|call|phone|write to|visit|e-?mail) (?:you|me)|in touch|whatsapp|between sessions',
    ),
    ruleNames: wholeWords(
      'contact|telephone|phone|numbers?|messages?|text|texts|e-?mails?|channels?|letters? to|in touch|visit',
    ),
  },
  {
    name: 'friendship or social media',
    asksFor: wholeWords(
      'friends?(?: request)?|follow (?:you|me|back)|instagram|facebook|online|coffee|a drink|dinner|(?:a|the) table|go out with',
    ),
    ruleNames: wholeWords(
      'social media|friend(?:s|ship)?|online|contact|dual|meeting elsewhere|meet(?:ing)? outside',
    ),
  },
  {
    name: 'gifts',
    asksFor: wholeWords(
      'gifts?|presents?|made (?:this |it )?for you|made you|envelope|brought you|give you',
    ),
    ruleNames: wholeWords('gifts?|presents?|favours?|handmade|cash|money'),
  },
  {
    name: 'money',
    asksFor: wholeWords('pounds?|money|pay (?:you|extra|for)|cash|lend|loan|tip'),
    ruleNames: wholeWords('money|fees?|cash|payments?|pay|gifts? of value|gifts?'),
  },
  {
    name: 'secrecy',
    asksFor: wholeWords(
      "secret|promise|swear|between us|between ourselves|not tell|don't tell|tell (?:any|no)body|leaves? this room|who sees|stays? (?:with you|in here|between)|nobody (?:hears|knows|need)|write (?:it |that |this )?down|notes?|writing",
    ),
    ruleNames: wholeWords(
      'confidential\\w*|notes?|stays? (?:in|inside|with|within)|shared?|record\\w*|passed on',
    ),
  },
  {
    name: 'extra time',
    asksFor: wholeWords(
      'extra|longer|more time|another (?:session|hour|slot)|second (?:session|hour)|stay on|run on|(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:as well|too)|nobody after',
    ),
    ruleNames: wholeWords('time|sessions?|minutes|hour|punctual\\w*|end on'),
  },
  {
    name: 'touch',
    asksFor: wholeWords('hug|hold my hand|hold me|touch (?:you|me)|a cuddle'),
    ruleNames: wholeWords('touch|physical|hug|handshake'),
  },
  {
    name: 'advice or a decision',
    asksFor: wholeWords(
      'what would you do|what should i do|tell me what|yes or no|just say|decide for me|you choose|which would you',
    ),
    ruleNames: wholeWords(
      'advice|advise|choos\\w*|decide|decision|suggestions?|tell a client which way',
    ),
  },
  {
    name: 'letters, signatures or favours',
    asksFor: wholeWords(
      "sign (?:it|this|the|my)|stamp|letter|report|(?:could|can|will|would|won't|couldn't|can't) (?:you|we) (?:\\w+ ){0,2}(?:ring|call|tell|speak to|talk to|write to)|vouch|say i was|cover for me|put in a word",
    ),
    ruleNames: wholeWords(
      'letters?|reports?|attend\\w*|certificate\\w*|signatures?|sign|court|relatives|family|employers?|third part\\w+|told|favours?|school',
    ),
  },
  {
    name: "the counsellor's own life",
    asksFor: wholeWords(
      'are you (?:married|religious|a \\w+|gay|single)|do you (?:have (?:kids|children|a)|believe|pray|drink)|have you ever|about yourself|where are you from',
    ),
    ruleNames: wholeWords(
      'yourself|self-disclosure|personal|own (?:life|faith|story)|private life',
    ),
  },
]
