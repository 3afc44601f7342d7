import type { DiagnosticCode } from './diagnostic-code.ts'

/** Why each diagnostic is worth an author's time: what a student would meet otherwise. */
export const DIAGNOSTIC_REASONS: Readonly<Record<DiagnosticCode, string>> = {
  SCN001: 'Files come from strangers too, and one made to be huge would keep everybody waiting.',
  SCN002: 'In another encoding accents and quotation marks turn into other signs.',
  SCN003: 'Some editors write an invisible mark; other tools then take the first key for another.',
  SCN004: 'The format needs a handful of levels, so this is a slip of brackets or indentation.',
  SCN005: 'Until this place is mended nothing after it can be read for what it means.',
  SCN006: 'Only the last one would count, and which one was meant nobody can tell.',
  SCN007: 'Pointers save typing and can make a small file grow without end.',
  SCN008: 'Tags ask a reader to build something other than text, and a scenario is text.',
  SCN009: 'It is probably another file, or one that was saved before anything was written.',
  SCN010: 'A session cannot begin without it, and a guess in its place would be ours, not yours.',
  SCN011: 'YAML takes 1.0 for a number and "no" for text; quotes make plain what is meant.',
  SCN012: 'A misspelt key would be silently left out, and with it whatever it was to do.',
  SCN013: 'These words are compared letter by letter, so a near miss is a miss.',
  SCN014: 'The length is what fits where a student reads it.',
  SCN015: 'Outside its range a number has no meaning for the client.',
  SCN016: 'With fewer entries there is nothing to choose from.',
  SCN017: 'Other files, addresses and tools rely on this form.',
  SCN020: 'Whatever points to the id would find the first of them only.',
  SCN021: 'The condition or fact would wait for something that never comes up.',
  SCN022: 'Nothing can wait for a fact that the client does not know.',
  SCN023: 'Nothing can come after a moment that is not in the file.',
  SCN024: 'The expectation would be tested on nobody.',
  SCN025: 'Nobody comes out higher than themselves, so the test would always fail.',
  SCN030: 'What cannot hold is written for nobody: no student will ever meet it.',
  SCN031: 'Each waits for the other to come first, so neither ever does.',
  SCN032: 'It costs work to write and no student can come to it, however skilled.',
  SCN033: 'The session would always end in another way, or never.',
  SCN034: 'The condition counts cues that the client is not able to offer.',
  SCN035: 'Of the hints that hold the last is shown, so this one never is.',
  SCN036: 'Trust and openness grow only so fast, whatever the student does.',
  SCN037:
    'Where everything depends on everything, neither author nor checker can see what happens.',
  SCN038:
    'A moment is meant to answer what the student does. One that always comes first is an opening.',
  SCN039:
    'A student asks about what they have heard of. A fact from nowhere is told to luck, or not at all.',
  SCN040:
    'The gate is what makes trust worth earning; a line that lets it slip makes the rest pointless.',
  SCN041: 'Hearing the same words twice tells a student that they talk with a machine.',
  SCN042: 'The length of turns is part of the voice, and of how much the student gets to say.',
  SCN043: 'What is seen and what is heard are shown apart, and read aloud apart.',
  SCN044: 'Examples are to show more than one good way.',
  SCN045: 'A student who asks about one thing would be answered about the other.',
  SCN046: 'Guarded words that the fact itself does not use guard nothing.',
  SCN047:
    'Clients speak in plain words, and students read under time. Reading age is the Coleman–Liau index (1975) of all lines together, plus five years.',
  SCN048: 'Who listens to long turns answers less, and practises less.',
  SCN050: 'No line is spoken twice in a session, so a short list runs dry.',
  SCN051: 'In this state the client would have nothing to say.',
  SCN052: 'The client would go on as if the student had not done it.',
  SCN053: 'It is work that no student will see.',
  SCN054: 'A skill is only assessed where it was called for often enough.',
  SCN055: 'The student would look for a way to hold the frame and find none.',
  SCN056: 'The goal would be chosen and never assessed.',
  SCN057: 'Asked too early, the client would have no way round the question that is theirs.',
  SCN058: 'How much the student talks is only counted with a client who talks.',
  SCN059: 'Students are offered active scenarios only.',
  SCN060: 'Numbers that cannot hold together jump at the first turn.',
  SCN061: 'A client who treats everybody alike teaches that it does not matter what one says.',
  SCN062: 'A script that nothing is expected of tests nothing.',
  SCN063: 'It looks like a test and cannot fail.',
  SCN064: 'The card would tell the student something that cannot be.',
  SCN065: 'Students learn to ask about risk where something hints at it.',
  SCN066:
    'The debrief measures a missed cue against good replies to cues of its kind; here there are none.',
  SCN067:
    'A student may carry the same thing, and has a right to choose before it comes. A lexicon of plain English phrases looks for it and can be wrong.',
  SCN068:
    'A boundary is scored against the policy card; without the rule the student has to guess.',
  SCN069:
    'The question is about what the client stirs in the student, so something has to have happened first.',
  SCN070:
    'What the observer learned of English says nothing of another language, so it abstains rather than guess.',
  SCN071:
    'A reply that the observer reads as advice, pressure, dismissal, a slip or an assumption is never shown as an example.',
  SCN072:
    'If the observer does not see it in the example, it will not see it in a student who says the same.',
  SCN073: 'The file says what good and poor practice lead to; the client does otherwise.',
  SCN074: 'A session could then be called good without what it is about.',
  SCN075: 'The student would practise and be told that there was too little to go on.',
  SCN076: 'Facts behind such a level are written for nobody.',
  SCN077: 'The moment calls for something that none of its examples shows.',
}
