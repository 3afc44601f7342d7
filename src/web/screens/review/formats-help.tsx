const FORMATS = [
  {
    name: 'Plain text',
    how: 'Lines without a name go on with the turn before. Times are passed over.',
    example: 'Ana: I moved here in May.\nIt was cold.\nTom: Cold, and new.',
  },
  {
    name: 'WebVTT',
    how: 'From a video call: voices, or a name and a colon in each cue.',
    example: 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana>I moved here in May.',
  },
  {
    name: 'SRT',
    how: 'Subtitles with a name and a colon in the words.',
    example: '1\n00:00:01,000 --> 00:00:04,000\nAna: I moved here in May.',
  },
  {
    name: 'JSON, or JSON lines',
    how: 'What the command line reads and writes.',
    example: '{"id": 1, "turns": [\n  {"speaker": "client", "text": "…"}]}',
  },
] as const

export const FormatsHelp = () => (
  <details className="disclosure">
    <summary>What can be read</summary>
    <ul className="grid gap-x-8 gap-y-5 pt-2 sm:grid-cols-2">
      {FORMATS.map(({ name, how, example }) => (
        <li key={name} className="grid content-start gap-1.5 text-small">
          <p>
            <span className="font-semibold">{name}.</span> {how}
          </p>
          <pre className="sheet overflow-x-auto whitespace-pre-wrap px-3.5 py-2.5 font-mono text-[0.85rem]">
            {example}
          </pre>
        </li>
      ))}
    </ul>
  </details>
)
