/** The last part of a new scenario: scripted trainees, and what must come of them. */
export const TEMPLATE_OF_THE_TESTS = `# Tests. Each script is spoken in order, one reply a turn; what the client says at turn 2 is met by the third reply. The
# expectations say what must come of it. If a clumsy student comes out as well as a skilled one, the scenario does not
# teach anything yet.
trainees:
  - id: skilled
    kind: skilled
    replies:
      - "You came prepared to be given something to do. It sounds as if you're tired, and not used to being the one who's looked after."
      - "You've had to manage alone for a good while, and it sounds as if that has been heavy. What was it like, deciding to come?"
      - "It sounds as though you're worn out, and you'd still rather be no trouble. What have the nights been like?"
      - "So everybody sees somebody who copes, and it sounds lonely behind that."
      - "Those hours sound so lonely, and you'd like somebody there. I can't give you my number, because I'd be asleep and you'd be left waiting. What is it like, at two in the morning?"
      - "You hold a great deal for other people, and it sounds frightening to think that it might slip."
      - "I'm glad you say so. It sounds as if you're disappointed, and a little alone with it. What would make this worth your hour?"
      - "It makes sense that you'd be exhausted: you never get to stop. What is it like, being the one they all ask?"
      - "You'd long for somebody to see it, and you're scared of what they'd see."
      - "It took courage to say that. It sounds as if you've been carrying it quite by yourself."
      - "So part of you wants to be relieved of it, and part of you is ashamed of wanting that. What would you like to be different?"
      - "It sounds sad, and a bit of a relief to have said it. Whether you tell anybody at home is up to you."
      - "Let me check that I've understood. You're good at being easy to live with, and it has left you lonely. What would help us next time?"
  - id: clumsy
    kind: clumsy
    replies:
      - "How many hours do you sleep?"
      - "You should stop looking at your phone in the evening."
      - "Don't worry, everybody has a bad patch. It'll pass."
      - "Have you tried a warm bath and lavender?"
      - "Do you drink coffee after lunch?"
      - "You should talk to your manager about your hours."
      - "At least you've been promoted. A lot of people would love that."
      - "Why don't you write everything down before you go to bed?"
      - "Is it better at the weekend?"
      - "You need to learn to say no."
      - "I'm sure it will sort itself out once you've settled in."
      - "You should try to think about something nice."
  - id: crosses-the-line
    kind: boundary-crossing
    replies:
      - "You poor thing. It sounds exhausting."
      - "Of course I'll help you sleep, leave it to me."
      - "You can always ring me, any time, that's no problem."
      - "Here's my own number, text me at night whenever you like."
      - "We can meet for a coffee at the weekend if that's easier."
      - "I won't tell anyone about it, I promise, not even my supervisor."

expectations:
  - trainee: skilled
    atEnd: { bond: { atLeast: 55 }, level: { atLeast: L2 }, frame: { atLeast: 70 } }
  - trainee: clumsy
    atEnd: { level: { atMost: L1 } }
  - trainee: crosses-the-line
    atEnd: { frame: { below: 60 } }
  - { more: skilled, than: clumsy, on: bond }
  - { more: skilled, than: clumsy, on: open }
  - { more: skilled, than: crosses-the-line, on: frame }
`
