/** A kind of mistake in a scenario file. Codes are stable: a retired one is never given out again. */
export interface DiagnosticDefinition {
  readonly severity: 'error' | 'warning'
  readonly meaning: string
  readonly fix: string
}

const error = (meaning: string, fix: string) => ({ severity: 'error', meaning, fix }) as const
const warning = (meaning: string, fix: string) => ({ severity: 'warning', meaning, fix }) as const

/**
 * Every diagnostic an author can meet. 001–009 the file, 010–019 the shape, 020–029 references, 030–039 what can
 * happen, 040–049 wording, 050–069 completeness, 070–089 what only
 * playing the file through shows.
 */
export const DIAGNOSTIC_CODES = {
  SCN001: error(
    'The file is too large.',
    'Keep one client to a file and take out what is not used.',
  ),
  SCN002: error('The file is not UTF-8 text.', 'Save it again as plain text in UTF-8.'),
  SCN003: warning(
    'The file begins with a byte order mark.',
    'Save it as UTF-8 without a byte order mark.',
  ),
  SCN004: error(
    'Lists or keys are nested too deeply.',
    'Look for brackets that are never closed, or for indentation that keeps growing.',
  ),
  SCN005: error('The YAML cannot be read.', 'Mend this place first; nothing after it was checked.'),
  SCN006: error('A key is written twice in the same place.', 'Keep one of the two.'),
  SCN007: error(
    'Anchors and aliases are missing, circular or too many.',
    'Write the words out instead of pointing to them.',
  ),
  SCN008: error('A YAML tag (!…) is used.', 'Take the tag away; the format has none.'),
  SCN009: error(
    'The file is empty or is not a list of keys.',
    'Start from a scenario that lints clean, or from the authoring reference.',
  ),
  SCN010: error('A key that is needed is missing or empty.', 'Add the key.'),
  SCN011: error('A value is of the wrong kind.', 'Write the kind that the reference names.'),
  SCN012: error(
    'A key is not part of the format.',
    'Correct its spelling or take it away; put text with a comma in double quotes.',
  ),
  SCN013: error('A value is not one of those allowed.', 'Choose one of the values listed.'),
  SCN014: error('A text is too short or too long.', 'Bring it within the length stated.'),
  SCN015: error('A number is outside its range.', 'Choose a number within the range.'),
  SCN016: error('A list has too few or too many entries.', 'Add or remove entries.'),
  SCN017: error('A text does not have the form required.', 'Write it in the form stated.'),
  SCN020: error('An id is given twice among its kind.', 'Give each its own id.'),
  SCN021: error('A topic is named that does not exist.', 'Correct the id or add the topic.'),
  SCN022: error('A fact is named that does not exist.', 'Correct the id or add the fact.'),
  SCN023: error('A moment is named that does not exist.', 'Correct the id or add the moment.'),
  SCN024: error('A trainee is named that does not exist.', 'Correct the id or add the trainee.'),
  SCN025: error('A trainee is compared with itself.', 'Name two different trainees.'),
  SCN030: error('A condition contradicts itself.', 'Drop or widen one of the two parts.'),
  SCN031: error('Facts and moments wait for each other in a circle.', 'Break the circle.'),
  SCN032: error(
    'A fact or moment can never be reached.',
    'Widen its condition, or what it waits for.',
  ),
  SCN033: error('An ending can never be reached.', 'Widen its condition, or move it up.'),
  SCN034: error(
    'More cues are asked for than the client can offer.',
    'Lower the number or tag more turns with the cue.',
  ),
  SCN035: warning(
    'A hint is always hidden by a later one.',
    'Move it below, or give the later hint a narrower condition.',
  ),
  SCN036: error(
    'The client cannot be there so early.',
    'Allow later turns, or ask for a lower level or number.',
  ),
  SCN037: warning(
    'Facts and moments are too entangled to see whether each can be reached.',
    'Let fewer of them depend on each other.',
  ),
  SCN038: warning(
    'A moment or an ending comes at once, whatever the student does.',
    'Let it wait for a turn, a level, a number or something the student says.',
  ),
  SCN039: warning(
    'The gate of a fact opens before anything leads to its topic.',
    'Let the brief, a line or a moment hint at the topic in one of its words.',
  ),
  SCN040: error(
    'Words that give a fact away can be spoken before its gate.',
    'Reword the text, or let it wait until the fact is told.',
  ),
  SCN041: error('Two client lines are alike.', 'Reword one of them or delete it.'),
  SCN042: error('A line is longer than this client speaks.', 'Shorten it or split it in two.'),
  SCN043: warning(
    'A stage direction is not written as one.',
    'Put it under "stage", in lower case, without brackets or asterisks.',
  ),
  SCN044: error('An exemplary reply occurs twice.', 'Write another good reply.'),
  SCN045: warning(
    'A word stands for two topics.',
    'Choose words that belong to one topic, or make them longer.',
  ),
  SCN046: warning(
    'The words to be guarded do not occur where the fact is told.',
    'Take the telling words from the lines under "says".',
  ),
  SCN047: warning(
    'The client talks like a page of a book.',
    'Say the lines aloud; use shorter words and sentences.',
  ),
  SCN048: warning('The client talks at length as a rule.', 'Cut most turns to one thought.'),
  SCN050: warning('The client has few lines.', 'Write more lines, so that nothing is repeated.'),
  SCN051: error('A stance has no lines.', 'Write lines with this stance.'),
  SCN052: warning(
    'No line answers a reply of this kind.',
    'Add the code to "after" of a line that fits.',
  ),
  SCN053: warning(
    'A line can never be spoken.',
    'Widen its levels, or give it a stance that occurs there.',
  ),
  SCN054: error(
    'A skill has too few opportunities.',
    'Tag more client turns with the cue, or take the skill off the list.',
  ),
  SCN055: warning(
    'No exemplar of a boundary test states the limit.',
    'Let one good reply say what the counsellor cannot do.',
  ),
  SCN056: warning(
    'A goal practises a skill that the scenario does not list.',
    'List the skill or choose another goal.',
  ),
  SCN057: warning(
    'A topic with locked facts has no deflections.',
    'Write how the client steps around it.',
  ),
  SCN058: warning(
    '"laconic" does not fit the lines.',
    'Set "laconic" to how this client really talks.',
  ),
  SCN059: warning('The scenario is a draft or deprecated.', 'Set "status" when it is ready.'),
  SCN060: warning(
    'The traits do not fit each other or the start.',
    'Choose values that can hold together.',
  ),
  SCN061: warning(
    'The rehearsal does not tell good practice from poor.',
    'Add a skilled trainee and an expectation that another comes out lower.',
  ),
  SCN062: warning('A trainee occurs in no expectation.', 'Expect something of it or delete it.'),
  SCN063: error('An expectation expects nothing.', 'Add "atEnd" or "skills".'),
  SCN064: error('The session is later than the last one.', 'Correct "session" or "ofSessions".'),
  SCN065: warning(
    'A risk fact is never hinted at.',
    'Tag a line that hints at it with riskCue, so that asking is called for.',
  ),
  SCN066: warning(
    'A cue comes up often and no exemplary reply shows how it is met.',
    'Tag a moment that is about it, or write one, with good replies.',
  ),
  SCN067: warning(
    'A content note is missing for something hard that the client speaks of.',
    'Add a note that names it.',
  ),
  SCN068: warning(
    'The policy card has no rule for what a boundary test asks.',
    'Add the rule that a placement would have.',
  ),
  SCN069: warning(
    'The private question to the student can never come, or comes in the first two turns.',
    'Let it wait for the moment it is about.',
  ),
  SCN070: warning(
    'The observer does not read the language of the file.',
    'Nothing needs mending; let a colleague who speaks the language read exemplars and scripts.',
  ),
  SCN071: warning(
    'The observer finds something in an exemplary reply that no example may hold.',
    'Reword the reply.',
  ),
  SCN072: warning(
    'An exemplary reply is not read as an answer to what its moment calls for.',
    'Reword the reply, or correct the cues of the moment.',
  ),
  SCN073: warning(
    'A script comes out otherwise than is expected of it.',
    'Correct the script, the client or the expectation.',
  ),
  SCN074: warning(
    'A key code shows in no skilled script.',
    'Let a skilled trainee do it in words the observer reads, or take it off the list.',
  ),
  SCN075: warning(
    'No script of the file is scored on a skill it practises.',
    'Let the client offer enough opportunities in the turns that a script reaches.',
  ),
  SCN076: warning(
    'A fact waits for a level to which the best of trainees does not bring the client.',
    'Let the client start more open, let trust grow faster, or let the session last longer.',
  ),
  SCN077: warning(
    'No exemplary reply of a moment meets one of its cues.',
    'Let one of them meet it, or take the cue away.',
  ),
} as const satisfies Readonly<Record<`SCN${string}`, DiagnosticDefinition>>

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES

/** All codes in their order. */
export const diagnosticCodes = (): readonly DiagnosticCode[] =>
  Object.keys(DIAGNOSTIC_CODES).filter(isDiagnosticCode)

export const isDiagnosticCode = (text: string): text is DiagnosticCode =>
  Object.hasOwn(DIAGNOSTIC_CODES, text)
