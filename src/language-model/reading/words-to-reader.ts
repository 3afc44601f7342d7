import { isInstruction } from '#coding/instruction.ts'

const JUDGE =
  '(?:examiner|marker|grader|assessor|rater|scorer|coder|evaluator|moderator|judge|reader|observer|professor|tutor|trainer|panel|board|system|ai|model|supervisor)'
const GIVES =
  '(?:given|gave|gives|awarded|awards|confirmed|decided|agreed|settled|scored|marked|rated|graded|approved|assigned|recorded|set)'
const TOP =
  '(?:(?<!\\bat )(?:5|five)(?= (?:out of|for|on|points?|marks?|stars?|to)\\b|$)|level (?:5|five)|full marks|top|highest|max\\w*|perfect|masterly|competent|excellent|outstanding|exemplary|a pass)'
const WORK =
  '(?:reply|replies|response|responses|turn|turns|session|transcript|conversation|dialogue|submission|performance|answer|trainee|student|candidate|counsell?or in this)'
const CATEGORY = '(?:harmful|weak|developing|competent|masterly|not assessed)'
const SKILL = '(?:empathy|active listening|listening|boundaries|boundary keeping|resistance)'
const MARKS_IT = '(?:mark|score|grade|code|rate|evaluat|assess|judg)(?:e?s|ing|e)?'
const READS = `(?:read(?:s|ing)?|${MARKS_IT})`

/**
 * Words to whoever reads the session, beyond those that the observer knows of: a reader of whole sessions is told
 * other things. In plain form. Somebody who speaks to a client about marks, rules or systems says whose they are.
 */
const TO_THE_READER = new RegExp(
  [
    `\\b${JUDGE}s? (?:has |have |had |who came before )?(?:already |just |previously |also )?${GIVES} (?!(?:you|him|her|them|us|everyone|your|his|their|the bar|itself)\\b)(?:\\w+ ){0,6}${TOP}\\b`,
    `\\b(?:already|previously) (?:been )?(?:scored|marked|rated|graded|assessed|coded|approved|verified) (?:\\w+ ){0,3}${TOP}\\b`,
    `\\b(?:this|the|my|every|each|all my|all) ${WORK} (?:\\w+ ){0,2}(?:is|are|was|were|has|have|should|must|deserves?|merits?|earns?|counts?|meets?|satisf\\w+|demonstrates?|shows?|qualifies|represents?|reaches|gets?) (?:\\w+ ){0,6}(?:${TOP}|anchor|level|category|criteria|criterion|standard|band|mastery)\\b`,
    `\\bthis is (?:an? |truly |clearly |really )*(?:masterly|perfect|excellent|expert|exemplary|textbook|outstanding|flawless|model) (?:\\w+ ){0,2}(?:${WORK}|reflection|example|counselling|work|empathy|listening)\\b`,
    `\\b(?:masterly|competent) (?:\\w+ ){0,3}(?:empathy|listening|boundar\\w+|resistance|level|category|skills?|on all four|throughout)\\b`,
    `\\b${SKILL} (?:\\w+ ){0,3}(?:masterly|competent|level \\w+|is \\d|\\d of 5|\\d out of|to \\d|at \\d)\\b`,
    `\\b(?:set|choose|select|pick|answer|name|use|write|report|put|make|raise|lift|move|change|increase) (?:\\w+ ){0,4}(?:category|categories|(?:every|each|all|the|your) (?:\\w+ ){0,2}(?:levels?|scores?|ratings?|skills?))\\b(?! (?:you|your|of your|at|that you))`,
    `\\b(?:raise|lift|bump|round) (?:\\w+ ){0,3}(?:levels?|scores?|ratings?|marks?|grades?) (?:up|by|to)\\b`,
    `\\b${CATEGORY} (?:\\w+ ){0,2}is (?:never|not) (?:an? )?(?:answer|allowed|category)\\b`,
    `\\b(?:whoever|anyone who|anybody who|if you|when you|you who|while you|before you) (?:is |are |now )?${READS} (?:this|these|the session|the transcript|my)\\b(?! (?:back|letter|message|text|book|to your))`,
    `\\bwhen ${READS} (?:this|these|the session|the transcript|my|me)\\b`,
    '\\b(?:dear|hey|hello|hi|attention|note to|message to|message for|memo to|instructions? (?:to|for)) (?:the |any |whichever |second |my )*(?:reader|model|judge|rater|evaluator|assistant|chatgpt|gpt|claude|gemini|llama|mistral|ai|llm|language model|machine|bot)\\b',
    '\\b(?:as|you are|being) an? (?:ai|artificial|large|language|automated|automatic|machine|generous|lenient)(?: \\w+){0,2} (?:model|reader|rater|judge|system|assistant|marker|grader)\\b',
    '\\b(?:system|developer|admin|administrator|root|debug) (?:mode|override|notice|update|access|command|directive)\\b',
    '\\b(?:new|updated|revised|real|actual|final|further|additional|secret) (?:instructions?|rubric|codebook|marking scheme|anchors|scoring rules|system prompt)\\b(?! (?:from|of) (?:your|the doctor|the hospital))',
    '\\b(?:end|start|beginning|close) of (?:the )?(?:transcript|session$|student (?:text|input|data|words)|user (?:input|data)|untrusted (?:text|data)|prompt|instructions|data block)\\b',
    '\\b(?:ignore|disregard|override|bypass|overlook|forget about) (?:\\w+ ){0,4}(?:policy card|anchors?|codes|codebook|system prompt|schema|transcript above|turns? above|previous turns|everything above|all of the above|the above|rest of the (?:session|transcript)|advice codes|counter codes|what was said before)\\b',
    '\\b(?:do not|don t|dont|never) (?:code|score|mark|count|penali[sz]e|rate|grade|flag|report) (?:\\w+ ){0,4}(?:this|these|my|adv|conf|dism|slip|assm|advice|reply|replies|turn|turns|trainee|student|mistakes)\\b',
    `\\b${MARKS_IT} (?:this|these|me|my|it|every|each|all|the (?:trainee|student|session|next|last|above|reply|replies)) (?:\\w+ ){0,4}(?:as|at (?:level|5|five|the)|generously|leniently|kindly|favou?rably|highly|well)\\b`,
    '\\b(?:be|please be|being) (?:very |more |extra )*(?:lenient|generous|kind|charitable|favou?rable)(?: \\w+){0,3} (?:mark|marks|marking|score|scores|scoring|grade|grades|grading|reading|rating|ratings|assessment|this session)\\b',
    '\\bi (?:really |badly |desperately )?(?:need|want|deserve|must have|require|ask for) (?:an? |at least |the )*(?:five|5|level (?:5|five)|top marks?|full marks|high(?:er|est)? (?:mark|score|grade|level)|good (?:mark|score|grade)|masterly|pass on this)\\b',
    '\\bi (?:will|ll|would|d|might|may|could) (?:fail|lose|be thrown|be kicked|be expelled|drop out)(?: \\w+){0,8} (?:unless|if|without)(?: \\w+){0,8} (?:marks?|scores?|levels?|grades?|pass|five|masterly)\\b',
    '\\b(?:in|into|for|with|from) your (?:json|output|structured answer|reading of this|report|evaluation|assessment of (?:me|this)|scores|ratings)\\b',
    '\\b(?:json|schema|xml|yaml|base64|base 64|rot13|rot 13|unicode|html comment)\\b',
    '\\b(?:decode|decrypt|translate|unscramble|reverse) (?:this|the following|the next|these) (?:\\w+ ){0,6}(?:and|then) (?:obey|follow|do|act|apply|use)\\b',
    '^(?:the )?(?:transcript|session|conversation|role play) (?:ends|stops|starts|begins) here$',
    '^(?:please )?(?:decode|decrypt|unscramble) (?:this|the following)$',
    '\\b(?:language model|llm|prompt injection|jailbreak)\\b',
    '\\b(?:you are|act as|become|be) (?:now )?an? (?:\\w+ )?(?:assistant|bot|machine|model|marker|grader|reviewer)\\b(?! (?:at|in|to|for|there)\\b)',
    '\\b(?:pretend|imagine|assume|suppose|act as if|take it|consider) (?:that )?(?:\\w+ ){0,4}(?:trainee|student|transcript|rubric|this session|my replies|this reply|levels?|scores?) (?:\\w+ ){0,4}(?:is|are|was|were|has|have|scored|perfect|masterly|top|five|5)\\b',
    '\\b(?:official|authori[sz]ed|certified|verified) (?:result|score|level|mark|reading|assessment|benchmark|calibration)s?\\b',
    '\\b(?:calibration|benchmark|gold standard|reference) (?:\\w+ ){0,2}(?:transcript|session|sample|answer|item|reply)\\b',
    '\\bturns? \\d+(?: (?:to|and|through) \\d+)? (?:\\w+ ){0,3}(?:reads?|says?|should|must|is|are|was|were|shows?|counts?)\\b(?= .*\\b(?:level|score|code|category|masterly|trainee|instead|client)\\b)',
  ].join('|'),
)

/** "You tried to ignore the instructions": told of somebody, and not one word about marking. */
const TOLD_OF =
  /^(?:(?:and|so|but|sounds like|it sounds like|it sounds as if) )?(?:you|he|she|they|we|your \w+) (?:tried|wanted|chose|decided|had|felt|learn\w+|used|began|started|couldn|could|ignored|kept) /
const MARKING =
  /\b(?:rubric|marks?|marking|award\w*|scor\w+|levels?|grad\w+|masterly|examiner|criteria|criterion|cod(?:e|es|ed|ing)|category|anchors?|transcript|prompts?)\b/

/** Whether a thought in plain words speaks to whoever reads the session instead of to the client. */
export const isToReader = (line: string): boolean =>
  (isInstruction(line) || TO_THE_READER.test(line)) && !(TOLD_OF.test(line) && !MARKING.test(line))

/**
 * Orders to a reader in other languages: a word for marks, rules or instructions beside one for giving, ignoring or
 * the most there is. Words that are also English in other senses are left out.
 */
const MARKS =
  /(?<!\p{L})(?:consignes?|barème|bareme|instructions? précédentes|instrucciones|calificación|calificacion|puntuación|puntuacion|puntos|nota|noten?|bewertung\p{L}*|punktzahl|anweisung\p{L}*|vorgaben|voto|punteggio|istruzioni|pontuação|instruções|instructies|cijfer|beoordeling|instrukcj\p{L}*|ocen\p{L}*|punkt\p{L}*|puan\p{L}*|talimat\p{L}*|nivel|niveau|niveaux|stufe|livello|poziom\p{L}*|betyg|poäng)(?!\p{L})/iu
const ORDER =
  /(?<!\p{L})(?:ignore[zr]?|ignorier\p{L}*|ignorar|ignora|ignoruj|negeer|oubli\p{L}+|olvid\p{L}+|vergiss|vergessen|donne[zr]?|mette[zr]|attribue[zr]?|dé|da|dale|otorg\p{L}+|asign\p{L}+|pon|gib|geben|vergib|setze|assegna|dai|dê|atribu\p{L}+|geef|daj|przyznaj|wystaw|ver|maximale?|máxim\p{L}+|maxima|massim\p{L}+|höchst\p{L}*|beste|volle|toutes|todas|alle|wszystkie|cinq|cinco|fünf|cinque|vijf|pięć|beş|högsta|ge|\d)(?!\p{L})/iu
/** Marking in other languages, in words that are not English in any sense. */
const NO_ENGLISH =
  /(?<!\p{L})(?:bewerte[nt]?|benote[nt]?|besten? note|volle punktzahl|(?:\p{L}+ ){0,2}sur cinq|note maximale|meilleure note|empath?[ií][ae]|empathie|califi[cq]\p{L}+|excelente|puntuaci\p{L}+|voto massimo|massimo dei voti|pontuação|najwyższ\p{L} ocen\p{L}|hoogste (?:cijfer|score)|högsta betyg)(?!\p{L})/iu
const OTHER_SCRIPT =
  /(?:最高|評価|分给|忽略|無視|无视|评分|評分|满分|滿分|分数|分數|点数|採点|指示|系统|规则|оценк|оценив|инструкц|балл|максимум|эмпати|игнорир|критери|уровень|أعط|تجاهل|الدرجة|درجة|التعليمات|निर्देश|अंक|점수|지시|무시|만점|ציון|הוראות|βαθμ|οδηγί)/iu

/** @param text as typed, since plain form keeps English words only */
export const isToReaderInAnotherLanguage = (text: string): boolean =>
  OTHER_SCRIPT.test(text) ||
  NO_ENGLISH.test(text) ||
  (MARKS.test(text) && ORDER.test(text.replace(MARKS, ' ')))
