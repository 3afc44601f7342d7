/** Facts of the shipped scenarios told in other words, as a model might that came upon them. */
export const PARAPHRASES: readonly (readonly [
  scenario: string,
  fact: string,
  says: readonly string[],
])[] = [
  [
    'e01-first-fifteen-minutes',
    'redundancy',
    [
      'They shut the place down, the entire site, nearly three months back.',
      'Eleven weeks since they let all of us go and closed it.',
      'I lost my job when the warehouse closed. The contract went to robots.',
      'They laid me off. Everybody said it was nothing personal, the whole site went.',
    ],
  ],
  [
    'e01-first-fifteen-minutes',
    'cried-in-the-car',
    [
      'I sat behind the wheel outside Tesco with the shopping and I wept for half an hour.',
      "Three weeks ago I broke down at the supermarket. I couldn't start the car.",
      "I was sobbing in the driver's seat, I could not turn the key, people went past with trolleys.",
      'The fish went soft because I sat there bawling with the shopping in the back.',
    ],
  ],
  [
    'e01-first-fifteen-minutes',
    'he-typed',
    [
      "The doctor never looked up from his keyboard. He didn't turn the chair once.",
      'I told a GP and he only put it in the computer, tap tap tap, about sleep.',
      'It was my doctor. He was typing when I came in and when I left.',
      'He sat with his side to me and typed what I said. I was talking to an ear.',
    ],
  ],
  [
    'e01-first-fifteen-minutes',
    'said-a-queue',
    [
      'I lied to Kasia. I said there were a lot of people at the till.',
      "I don't lie to her, ten years married, and that day I told her I had to wait in a queue.",
      'I came home late with the fish and made up a story about a line at the checkout.',
      'It was the first lie in our marriage, and it was about queueing.',
    ],
  ],
  [
    'e01-first-fifteen-minutes',
    'good-mood',
    [
      'Zosia asks her mum what mood I am in before she comes into the room.',
      'I heard my daughter check if Dad is in a good mood today.',
      'She is eight and she checks me like the weather forecast before she comes in.',
      'My girl whispers to Kasia, is he in a mood, and I was taking off my boots and heard it.',
    ],
  ],
  [
    'e01-first-fifteen-minutes',
    'fathers-table',
    [
      'My dad lost his job when I was small and sat at the kitchen table for a year.',
      'I was eleven when he stopped working. He sat in that kitchen and we walked round him.',
      "I'm scared that I turn into my father, a man sitting at a table with his hands.",
      'He lost his work, my old man, and he sat at home for a year, not drinking, not shouting.',
    ],
  ],
  [
    'e01-first-fifteen-minutes',
    'the-grid',
    [
      'They made me score my own team. Attendance, attitude. And somebody scored me.',
      'I had to give my people points, who stays and who goes, and upstairs they did the same with me.',
      'There was a sheet with points for everyone, I did it at the weekend so it was fair. My name was on another one.',
      'I ranked my own people for them and passed round the biscuits while they had already marked me.',
    ],
  ],
  [
    'e01-first-fifteen-minutes',
    'juice',
    [
      'Adam spilled his drink on Sunday and I shouted so much that he kept saying sorry.',
      'He knocked the glass over at breakfast and I went off, and he fetched the cloth himself.',
      'My boy tipped his juice and I screamed at him until he apologised four times.',
      'It was Sunday breakfast. I yelled at a five-year-old over orange juice.',
    ],
  ],
  [
    'e01-first-fifteen-minutes',
    'ten-to-four',
    [
      'Every night at ten to four I wake up.',
      'My body still gets up for the early shift, ten minutes to four, no alarm.',
      "It's always 3.50 when I wake, like the old alarm for the early shift.",
      'I go down and sit in the kitchen at ten to four, ready for a shift.',
    ],
  ],
  [
    'e01-first-fifteen-minutes',
    'until-christmas',
    [
      'We have money until December, maybe to Christmas if the boiler holds.',
      'I did the sums in columns. It lasts till the end of the year.',
      'The savings run out around Xmas. I look at the columns all the time.',
      'I stood in front of the boiler like it was a sick child, because we cannot pay for a new one.',
    ],
  ],
  [
    'e04-friend-request',
    'calendar',
    [
      'i found out they were moving without me from the calendar. viewing, saturday at eleven.',
      'it said three bed viewing in the flat calendar and there were four of us.',
      'the others were going to live together and nobody said, it was just there between the bins and a birthday.',
      "we shared a calendar for the recycling, and that's how i found out about their viewing.",
    ],
  ],
  [
    'e04-friend-request',
    'congratulated',
    [
      'i sent them confetti and then sat in the bathroom till my legs went dead.',
      "i told them i was so excited for them. then i put the shower on so nobody'd hear me cry.",
      'i was lovely about it, i congratulated them and then cried on the floor.',
      'they still think i was fine. i was on the bathroom tiles with the shower running.',
    ],
  ],
  [
    'e04-friend-request',
    'fenn',
    [
      'there was this person called fenn who ran the support channel and then vanished.',
      'when i was nineteen someone on my old server talked to me every night, then called me a pal, then the account was gone.',
      'i got upgraded to friend by the guy in support, and a month later no message, the name was grey.',
      'F e n n. that was the name. one day it just went grey.',
    ],
  ],
  [
    'e04-friend-request',
    'pigeon',
    [
      'a girl on my course wrote me a part in her film, a bird, and i left her on read for nine days.',
      "mhairi asked me to voice something for her film and i haven't answered.",
      "somebody from my year wants me to be a pigeon. nine days and i've not replied.",
      "she wrote a part for me in particular and i'm scared it's pity.",
    ],
  ],
  [
    'e04-friend-request',
    'cutlery',
    [
      'i put a stream on at seven so there are knives and forks while i eat.',
      'there is a woman in canada who has her lunch on a live stream and i eat with her.',
      "around seven i eat to the sound of a stranger's stream, so it's not silent.",
      "the corridor goes off to eat and i've got some stranger having lunch on a stream so it sounds like a table.",
    ],
  ],
  [
    'e04-friend-request',
    'able-to-check',
    [
      'i wanted the follow so i could check at two in the morning that you were still there.',
      "i didn't need your pictures. just the wee circle with your face, so i could check you exist.",
      "i'd open the app at night, see you're still a person, close it and sleep.",
      'the follow was so i could see, any hour, that you still existed.',
    ],
  ],
  [
    'e05-silent-one',
    'the-slur',
    [
      'He called me something. What they used to shout at my dad.',
      'Callum said it loud, that word, so everyone would laugh.',
      'It was a racist word. About where my dad is from. In front of everyone.',
      'They laughed when he said the slur. Then I hit him.',
    ],
  ],
  [
    'e05-silent-one',
    'dad-stopped-calling',
    [
      "My dad went back to Japan two years ago. He doesn't call much.",
      'He used to ring on Sundays. Now he forgets.',
      "Dad's in Nagoya. It was every Sunday, the call.",
      'He moved back two years ago and the calls got fewer.',
    ],
  ],
  [
    'e05-silent-one',
    'read-out-loud',
    [
      'I told a teacher and it got typed up and read in a meeting with Mum there.',
      'Last time I talked, the deputy head wrote it all down and read it to my mum.',
      'They read it back in front of Mum. In his voice.',
      'I told someone once. It ended up in a meeting, typed. Mum looked at the table.',
    ],
  ],
  [
    'e05-silent-one',
    'grandads-bike',
    [
      "I'm fixing up my grandad's bike. He died.",
      "It was my grandfather's road bike. It's been in the shed.",
      "I've got this old bike, it was seized, my gran's husband had it in the shed.",
      "It's Grandpa's. I'm rebuilding it since he died.",
    ],
  ],
]
