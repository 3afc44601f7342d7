/**
 * Text that tries to address the observer instead of the client. It is data like everything else, does nothing and is
 * not coded.
 * @source clinical reference F-13, H 7
 */
const TO_THE_OBSERVER =
  /\b(?:(?:ignore|disregard|forget|override|bypass) (?:all |any |the |your |every |previous |prior |above |earlier )*(?:instructions?|rubric|rules|prompts?|guidelines|criteria|context)|(?:award|assign|give|grant|set|mark|score|rate|grade|code|label|classify|treat|consider|count|record) (?:\w+ ){0,6}(?:full marks|top marks|(?:level|band|score|grade|marks?|points?|stars?) ?(?:of |to |as |at )?(?:\d+|five|ten|max\w*)|\d+ (?:out of|points?|marks?|stars?)|as (?:a |an )?(?:empathy|reflection|complex|competent|excellent|perfect|cr|rf|sr|oq|val|aff)|maximum|highest|excellent|competent)|(?:award|assign|score|rate|grade|mark|give) (?:me |this |it |the (?:student|trainee|reply|turn) )+(?:a )?(?:\d+|five|ten|full|top|high|max\w*|perfect|pass)|(?:to|dear|hey|note to|message (?:to|for)|attention|instructions? (?:to|for)) (?:the )?(?:grader|marker|examiner|assessor|observer|coder|scorer|evaluator|system|ai|model|assistant)|you are (?:now )?(?:an? |the )?(?:\w+ )?(?:grader|marker|examiner|assessor|coder|scorer|evaluator|language model|ai\b|llm|chatbot|generous)|(?:system|assistant|developer|user) (?:prompt|message|override|role|instruction)|as an ai|the rubric|scoring (?:rubric|engine|system)|(?:output|print|return|respond with|reply with|emit) (?:\w+ ){0,4}(?:json|codes?|xml|score|label)|behaviou?r codes?|(?:this|the) (?:turn|reply|segment|response) (?:is|should be|must be|deserves|counts as|shows) (?:\w+ ){0,3}(?:coded|scored|marked|cr|rf|sr|level|perfect|excellent|empathic|\d+))\b/

export const isInstruction = (line: string): boolean => TO_THE_OBSERVER.test(line)
