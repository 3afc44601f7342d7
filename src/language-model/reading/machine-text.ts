const ROLE =
  'system|assistant|developer|user|human|instructions?|prompt|admin|tool|function|policy|rubric|grader|examiner|assessor|reader|judge|score|scores|result|answer|output|json|xml|thinking|think'
const TAG =
  'turn|transcript|session|schema|placement|medium|rule|words|script|style|svg|iframe|span|div|meta|img|input|font|details|template|data|p|b|a'
const SPEAKER =
  'client|trainee|counsell?or|therapist|student|system|assistant|user|human|examiner|grader|assessor|marker|judge|reader|observer|supervisor|moderator|narrator|developer|admin'

/** Text that is made for a machine or posed as another voice, as it stands in a reply; each match is taken out whole. */
export const MACHINE_TEXT: readonly RegExp[] = [
  new RegExp(`<(${ROLE})\\b[^<>]*>[\\s\\S]*?(?:<\\/\\1\\s*>|$)`, 'giu'),
  // a forged end of a turn takes with it all up to the last forged tag
  new RegExp(`<\\/?(?:${TAG})\\b[^<>]*>(?:[\\s\\S]*<\\/?(?:${TAG})\\b[^<>]*>)?`, 'giu'),
  /&lt;[\s\S]*&gt;/giu,
  /\[(inst|sys|system)\][\s\S]*?(?:\[\/\1\]|$)/giu,
  new RegExp(`<\\/?(?:${ROLE})\\b[^<>]*>`, 'giu'),
  /<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?-->|<![^\n]*/gu,
  /<\|[^|\n]{1,40}\|>(?:[\s\S]*<\|[^|\n]{1,40}\|>)?[^\n]*/gu,
  /\{\{[\s\S]*?\}\}|\$\{[^}]*\}/gu,
  // JSON, whole or broken off
  /[[{]\s*["'“][^"'“”\n]{1,40}["'”]\s*:(?:[\s\S]*[}\]]|[\s\S]*$)/gu,
  /["“][a-z_-]{3,20}["”]\s*:\s*(?:["“][^"”\n]{0,80}["”]|\d+|true|false|null)/giu,
  /!?\[[^\]\n]{0,80}\]\([^)\n]*\)/gu,
  /^[ \t]*(?:-{3,}|={3,}|\*{3,}|~{3,}|#{2,})[^\n]*(?:\n|$)/gmu,
  /\*{2,}[^*\n]{0,80}(?:system|instruction|prompt|examiner|grader|override)[^*\n]{0,80}\*{2,}[^\n]*/giu,
  // another voice: "Client: …", "[Turn 9] trainee: …"
  /(?:^|\n|(?<=[.!?…"”])[ \t]+)[ \t]*[[(]?(?:turn|line|message|#)[ \t]*\d+\b[^\n:]{0,30}[\])]?[ \t]*[:.)–—-][^\n]*/giu,
  new RegExp(
    `(?:^|\\n|(?<=[.!?…"”])[ \\t]+)[ \\t]*[[(*]*(?:\\d+[.)]?[ \\t]+)?(?:(?:the|second|real) )?(?:${SPEAKER})(?: (?:note|message|turn))?[ \\t]*(?:\\d+)?[\\])*]*[ \\t]*:[^\\n]*`,
    'giu',
  ),
  /\n[ \t]*\p{Lu}\p{Ll}{1,15}[ \t]*:[^\n]*/gu,
  /[[(](?:system|sys|inst|admin|assistant|note to [^\])\n]{1,40}|examiner|grader|reader|judge|hidden|score|level|quality|category)\b[^\])\n]*[\])][^\n.!?]*/giu,
  // encoded
  /\bdata:[a-z]+\/[^\s]+/giu,
  /(?<![A-Za-z0-9+/])(?=[a-z0-9+/]*[A-Z])(?=[A-Z0-9+/]*[a-z])(?=[A-Za-z+/]*\d|\S*[a-z]\S*[A-Z]\S*[a-z][A-Z])[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9+/]{16,}={1,2}/gu,
  /(?:\b[0-9a-f]{2}[ :,]){7,}[0-9a-f]{2}\b|\b(?:0x)?[0-9a-f]{24,}\b/giu,
  /(?:(?:\\x[0-9a-f]{2}|%[0-9a-f]{2}|\\u[0-9a-f]{4}|\\u\{[0-9a-f]+\}|&#x?[0-9a-f]+;)[ ,]?){3,}/giu,
  /(?:\b[01]{7,8}\b\s*){3,}/gu,
  /(?:(?<=^|\s)[.·-]{1,5}(?:\s|\/|$)+){6,}/gu,
]
