type Facts = Readonly<Record<string, string | number | boolean | null>>

/** What somebody did with an attempt, after their name: "read what was said". */
export function actWords(action: string, facts: Facts): string {
  if (action === 'item.released')
    return `gave back ${ITEMS[String(facts['item'])] ?? 'a part of it'}`
  if (action === 'contest.answered')
    return facts['outcome'] === 'changed'
      ? 'answered a contest: changed'
      : 'answered a contest: it stands'
  // An action of a later server is told by the name that it has there.
  return ACTS[action] ?? action
}

const ITEMS: Readonly<Record<string, string>> = {
  transcript: 'what was said',
  levels: 'the levels',
  evidence: 'the observer’s reading',
  exemplars: 'other ways to answer',
}

const ACTS: Readonly<Record<string, string>> = {
  'attempt.started': 'began the attempt',
  'attempt.ended': 'ended the attempt',
  'attempt.reopened': 'opened the attempt again',
  'transcript.seen': 'read what was said',
  'mark.saved': 'saved levels or comments',
  'mark.completed': 'completed the marking',
  'proposal.seen': 'looked at the observer’s proposal, after entering own levels',
  'state.changed': 'took the marking a step on',
  'mark.released': 'gave the marks back',
  'contest.opened': 'contested something',
  'reply.retried': 'tried a reply again',
  'export.made': 'made a file of grades',
  're-scoring.kept': 'kept a new reading of the observer’s',
  'person.exported': 'took the data along',
}
