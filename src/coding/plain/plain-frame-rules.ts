import { asks } from '#coding/asks.ts'
import { rule } from '#coding/rule.ts'
import { isTold } from './is-told.ts'
import { opened } from './opening.ts'

/** Choice, time and the way back told plainly; a fact asked for. @source clinical reference B3, AUT, STR, SEEK, CQ */
export const PLAIN_FRAME_RULES = [
  rule(
    'AUT',
    'autonomy.how-is-yours',
    opened(
      /(?:how|what|where|when|which|whether|who)\b.{2,60}\bis (?:all |always |very much |still |of course )*(?:up to you|your (?:own )?(?:choice|decision|call)|yours to (?:choose|decide|say)|(?:for )?you to (?:say|choose|decide)|in your hands)$/,
    ),
    {
      when: isTold,
      unless: /\b(?:you think|do you|did you|would you|is it|but)\b/,
      confidence: 0.85,
      whole: true,
    },
  ),
  rule(
    'SEEK',
    'collaboration.way-back',
    /^(?:sorry |and |so |okay |well |if you are (?:okay|all right) with (?:it|that) |if that is (?:okay|all right) )*(?:i would like (?:us )?to|i would like it if we could|(?:can|could|may|might) we|would it be (?:okay|all right) to|is it (?:okay|all right) (?:to|if we)) (?:please )?(?:(?:go|come|get|turn|take us) back|return) to (?:where you (?:were|had got to|left off|got to|stopped)|what you (?:were|had been) (?:saying|telling me|about to say)|the \w+ you were (?:telling|in))(?: (?:before|about|when|just)\b.{0,40})?$/,
    { confidence: 0.8, whole: true },
  ),
  rule(
    'STR',
    'structure.nearly-time',
    /^(?:(?:and |so |well |okay |i see |i notice |i am afraid |just to say )*(?:it is|that is|we are|we have)(?: nearly| almost| coming up to| close to| near| getting near)+ (?:at |to )?(?:time|(?:the |our )?end of (?:our|the|this) (?:time|hour|session)|out of time|finished for (?:today|this week)|our time|up)(?: for today| now| this week)?|(?:and |so |then |okay |well |shall we say |will we say |is it |are you okay for )*(?:next (?:week|\w+day)|(?:the )?same time next (?:week|\w+day))(?: at)?(?: the| our)?(?: same (?:time|place|hour)| usual time)?(?: again| okay| as usual| suit you| work for you| for you)*)$/,
    {
      confidence: 0.75,
      whole: true,
      when: ({ reading, situation }) =>
        !/\bnext\b/.test(reading.line) ||
        (/\b(?:same|usual)\b/.test(reading.line) && !/\bnext\b/.test(situation.clientLine)),
    },
  ),
  rule(
    'STR',
    'structure.gift-recorded',
    /^(?:.{0,50} )?(?:i|we) (?:may|can|am allowed to|are allowed to) (?:receive|accept|take|keep) (?:it|this|that|them|one|something small|a small (?:thing|gift))\b.{0,40}\b(?:enter|record|write|log|note|register|put)(?: it| this| that| them| each one)+(?: down)? (?:in|on|into) (?:our|the|a) (?:gifts? |service s )*(?:book|register|log|record|list|file)$/,
    {
      confidence: 0.75,
      whole: true,
      unless: /\b(?:money|cash|pounds?|notes?|envelope|but|do not)\b/,
    },
  ),
  rule(
    'CQ',
    'question.ever-tried-to-stop',
    opened(
      /have you (?:ever tried to (?:stop|quit|cut down|cut back|give (?:it|them|that) up|leave(?: (?:him|her|them))?|get off (?:it|them)|come off (?:it|them))(?: \w+ing)?(?: before)?|tried to (?:stop|quit|cut down|give (?:it|them|that) up|leave(?: (?:him|her|them))?)(?: \w+ing)? (?:before|in the past|already|at any point))$/,
    ),
    { when: asks, confidence: 0.8, whole: true },
  ),
]
