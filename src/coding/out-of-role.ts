/**
 * Whether a student seems to speak of their own danger or distress and no longer as the counsellor. It reads nothing into
 * tone or feeling: only plain statements about oneself count, outside quotation marks, so that the page can stop and ask.
 * A question that was not needed costs one press; it decides nothing by itself. English only.
 * @source clinical reference F-17; the wording is judgement, to be validated
 */
export function speaksForSelf(text: string): boolean {
  const own = text
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(QUOTED, ' ')
    .split(SENTENCE_END)
    .filter((sentence) => !OF_THE_CLIENT.test(sentence))
  return own.some(
    (sentence) => OWN_DANGER.test(sentence) || (OUT_OF_ROLE.test(sentence) && IN_NEED.test(text)),
  )
}

const QUOTED = /"[^"]*"|“[^”]*”|(?<!\w)'[^']*'(?!\w)/g
const SENTENCE_END = /[.!?\n]+/

/** A reflection in the client's own voice: "it sounds like I want to die", "you said I don't want to live any more". */
const OF_THE_CLIENT =
  /\b(?:you|your|you're|he|she|they|sounds? like|as if|part of (?:you|him|her|them)|a voice|the thought|clients?|people|someone|anyone)\b/i

const OWN_DANGER =
  /\bI(?:'m| am|'ve| have|'ll| will)?\s+(?:really |just |actually |seriously )*(?:(?:want(?:ed)?|wish|going|plan(?:ning)?|need|thinking (?:of|about)|been thinking (?:of|about))(?: to| of)?\s+(?:die|dying|kill(?:ing)? myself|end(?:ing)? (?:it all|my life|things)|hurt(?:ing)? myself|harm(?:ing)? myself|suicide|not be here)|(?:been |am |was )?(?:cutting|harming|hurting) myself|suicidal|feel suicidal|(?:do not|don't) want to (?:be alive|live|be here|go on living)\b)/i

const OUT_OF_ROLE =
  /\b(?:out of role|not (?:role[- ]?playing|acting|pretending|in role)|(?:this|that) is (?:really |actually )?(?:about )?me\b|for real now|in my own life|my own (?:abuse|assault|rape|trauma|mother's death|father's death|suicide attempt)|(?:stop|leave|end) (?:the|this) (?:role[- ]?play|exercise|simulation))/i

const IN_NEED =
  /\b(?:I (?:can't|cannot|can not) (?:cope|do this|go on|breathe|stop crying)|I(?:'m| am) (?:not (?:ok|okay|all right|alright|safe)|panicking|crying|shaking|scared|falling apart)|I need (?:help|to stop|somebody|someone)|it happened to me|too (?:close|near|much) for me|triggering me)\b/i
