import { edited } from './edited-scenario.fixture.ts'

/** The minimal scenario with a Dutch client: what a student meets first is in Dutch, and so are two replies. */
export const dutchScenarioYaml = edited(
  ['locale: en-GB', 'locale: nl-NL'],
  ['title: The resit', 'title: Het hertentamen'],
  ["says: Hi. I wasn't sure I'd come, to be honest.", 'says: Hoi. Ik wist niet of ik zou komen.'],
  ['stage: sits on the edge of the chair', 'stage: Zit op het randje van de stoel'],
  ["says: It's fine. Mostly.", 'says: Het gaat wel. Meestal.'],
  ['words: [lecture*, studies', 'words: [college*, studie, lecture*, studies'],
  ['- It took something to come in today.', '- Het klinkt alsof je je er heel alleen mee voelt.'],
  ['- Why did you wait so long?', '- Waarom heb je zo lang gewacht met je studie?'],
)
