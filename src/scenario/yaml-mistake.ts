import type { YAMLError } from 'yaml'

/** A YAML mistake in an author's words. */
export interface YamlMistake {
  readonly message: string
  readonly fix: string
}

/** Words for what the YAML reader reports; its own sentences are written for programmers. */
export function yamlMistake(error: YAMLError): YamlMistake {
  return MISTAKES[error.code] ?? UNREADABLE
}

const UNREADABLE: YamlMistake = {
  message: 'this place cannot be read as YAML',
  fix: 'Compare the indentation and the quotes with the lines above.',
}

const QUOTE_IT = 'Put the whole text in double quotes.'

const MISTAKES: Readonly<Partial<Record<YAMLError['code'], YamlMistake>>> = {
  BAD_ALIAS: {
    message: 'a text that begins with * or & is read as a pointer to another place',
    fix: QUOTE_IT,
  },
  ALIAS_PROPS: { message: 'a pointer (*) cannot have a name or tag of its own', fix: QUOTE_IT },
  BAD_DIRECTIVE: { message: 'a line that begins with % is read as a directive', fix: QUOTE_IT },
  BAD_DQ_ESCAPE: {
    message: 'a backslash in double quotes begins an escape that does not exist',
    fix: 'Write \\\\ for a backslash, or use single quotes.',
  },
  BAD_INDENT: {
    message: 'the indentation does not fit the lines above',
    fix: 'Line it up with its neighbours: two spaces a level, and entries of a list begin with "- ".',
  },
  BAD_SCALAR_START: {
    message: 'a text cannot begin with this character unless it is in quotes',
    fix: QUOTE_IT,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'there is a second ": " on this line, so part of the text was taken for a key',
    fix: QUOTE_IT,
  },
  BLOCK_IN_FLOW: {
    message: 'a list or keys on lines of their own stand inside { } or [ ]',
    fix: 'Close the bracket first, or write everything inside it on the one line.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'a key is far too long, probably a text that holds ": "',
    fix: QUOTE_IT,
  },
  MISSING_CHAR: {
    message: 'something is left open: a quote, a bracket, or the ":" or "," between two parts',
    fix: 'Close it. Text that holds a quote, a comma, a bracket or ": " goes in double quotes as a whole.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key runs over more than one line: a ":" or a quote is missing above',
    fix: 'Write each key on one line, followed by ": ".',
  },
  MULTIPLE_ANCHORS: {
    message: 'a text that begins with & is read as a name for it',
    fix: QUOTE_IT,
  },
  MULTIPLE_TAGS: { message: 'a text that begins with ! is read as a tag', fix: QUOTE_IT },
  NON_STRING_KEY: {
    message: 'a key is not plain text',
    fix: 'Text that begins with ?, { or [ goes in double quotes.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'lists or keys are nested too deeply',
    fix: 'Look for brackets that are never closed.',
  },
  TAB_AS_INDENT: {
    message: 'a tab is used to indent',
    fix: 'Use spaces; most editors can convert tabs.',
  },
  UNEXPECTED_TOKEN: {
    message:
      'something stands here that YAML does not expect: text after a closing quote or bracket, perhaps',
    fix: QUOTE_IT,
  },
  BAD_COLLECTION_TYPE: { message: 'a tag (!…) does not fit what it marks', fix: 'Take it away.' },
}
