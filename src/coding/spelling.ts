const CONTRACTED: Readonly<Record<string, string>> = {
  "'m": ' am',
  "'re": ' are',
  "'ve": ' have',
  "'ll": ' will',
  "'d": ' would',
  "n't": ' not',
}

/** One entry a line: what people type or say, then the plain form. An empty plain form is dropped. */
const TABLE = `
im=i am|id=i would|ive=i have|iv=i have|youre=you are|youve=you have|youll=you will|youd=you would
your're=you are|theyre=they are|theyve=they have|hes=he is|shes=she is|weve=we have
its=it is|it's=it is|thats=that is|that's=that is|theres=there is|there's=there is
whats=what is|what's=what is|hows=how is|how's=how is|wheres=where is|where's=where is
whos=who is|who's=who is|he's=he is|she's=she is|here's=here is|heres=here is|lets=let us
let's=let us|dont=do not|doesnt=does not|didnt=did not|cant=can not|cannot=can not|can't=can not
wont=will not|won't=will not|wouldnt=would not|couldnt=could not|shouldnt=should not
isnt=is not|wasnt=was not|arent=are not|werent=were not|havent=have not|hasnt=has not
hadnt=had not|mustnt=must not|shan't=shall not|aint=is not|ain't=is not|innit=isnt-it
dinnae=do not|didnae=did not|didny=did not|doesnae=does not|cannae=can not|canny=can not
wisnae=was not|isnae=is not|arenae=are not|wouldnae=would not|couldnae=could not
shouldnae=should not|willnae=will not|havenae=have not|hasnae=has not|wasnae=was not
gonna=going to|gonnae=going to|gunna=going to|finna=going to|wanna=want to|gotta=got to
gimme=give me|lemme=let me|kinda=kind of|sorta=sort of|dunno=do not know|outta=out of
coulda=could have|shoulda=should have|woulda=would have|tryna=trying to|hafta=have to
cos=because|coz=because|cuz=because|cus=because|bc=because|'cause=because|'cos=because
u=you|ya=you|ye=you|yer=your|yous=you|youse=you|y'all=you|yall=you|yourselves=yourself|ur=your
r=are|n=and|wi=with|tae=to|fae=from|aye=yeah|naw=no|nae=no|oot=out|aboot=about|noo=now|heid=head
wat=what|wot=what|whut=what|wid=would|gie=give|hame=home|masel=myself|yersel=yourself
yourself's=yourself|da=the|dat=that|dis=this|dem=them|dey=they|den=then|dere=there|wit=with
thru=through|tho=though|rn=right now|abt=about|ppl=people|pls=please|plz=please|thx=thanks
ty=thank you|msg=message|tmrw=tomorrow|2nite=tonight|w/=with|w/o=without|b4=before|gr8=great
ok=okay|k=okay|kk=okay|alright=all right|allright=all right|yep=yeah|yup=yeah|yh=yeah|yes=yeah
yea=yeah|nope=no|nah=no|feelin=feeling|goin=going|tryin=trying|doin=doing|sayin=saying
gettin=getting|havin=having|thinkin=thinking|lookin=looking|comin=coming|talkin=talking
wonderin=wondering|livin=living|carryin=carrying|strugglin=struggling|hurtin=hurting
makin=making|tellin=telling|hearin=hearing|sittin=sitting|askin=asking|worryin=worrying
nothin=nothing|somethin=something|anythin=anything|everythin=everything|hidin=hiding
holdin=holding|wantin=wanting|keepin=keeping|cryin=crying|missin=missing|dealin=dealing
mum's=mum's|mam=mum|mom=mum|folks=family|somethink=something|nothink=nothing|thort=thought
sed=said|woz=was|coud=could|shud=should|wud=would|wen=when|becuase=because|becos=because
becouse=because|becasue=because|freind=friend|freinds=friends|wierd=weird|beleive=believe
belive=believe|recieve=receive|wich=which|definately=definitely|realy=really|relly=really
probly=probably|prolly=probably|untill=until|alot=a lot|abit=a bit|infact=in fact|incase=in case
alone's=alone|fealing=feeling|fealings=feelings|felling=feeling|feelng=feeling|filing=feeling
tierd=tired|hapen=happen|hapened=happened|diffrent=different|dificult=difficult|exausted=exhausted
exhusted=exhausted|angrey=angry|lonley=lonely|lonly=lonely|scard=scared|wory=worry|woried=worried
suport=support|tommorow=tomorrow|tomorow=tomorrow|carful=careful|desicion=decision|choise=choice
confidental=confidential|confedential=confidential|sumtimes=sometimes|somtimes=sometimes|thier=their
um=|umm=|uh=|uhh=|er=|erm=|err=|em=|ehm=|hm=mm|hmm=mm|hmmm=mm|mmm=mm|mhm=mm|mmhm=mm|mmhmm=mm
uhhuh=mm|lah=|leh=|lor=|liao=|sha=|abi=isnt-it|la=|love's=love
eh=isnt-it|huh=isnt-it|gosh=oh|jeez=oh|wow=wow
ah'm=i am|a'm=i am|ah'll=i will|ah've=i have|ah'd=i would|ae=of|whit=what|whaur=where|fer=for|awright=all right|jist=just|wee=little|folk=people|seein=seeing|bein=being|talkn=talking|naebody=nobody|naething=nothing
dae=do|daein=doing|ootside=outside|och=oh|ach=oh|aw=oh|aww=oh|ooh=oh|hiya=hi|heya=hi|hullo=hello
`

const PLAIN: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const at = entry.indexOf('=')
      return [entry.slice(0, at), entry.slice(at + 1)]
    }),
)

/** "lol", "hahaha": a sound, not a word. @param word lower case */
export const isLaughter = (word: string): boolean =>
  /^(?:lo+l|lmf?ao+|rofl|(?:ha){2,}h?|(?:he){2,}h?)$/.test(word)

/**
 * The plain form of one word: contractions opened, chat, dialect and common spellings made one. Form is never
 * judged; it is only made the same for everyone.
 * @param word lower case, straight apostrophes
 * @returns one or more words separated by single spaces; empty for a hesitation sound
 * @source clinical reference F-06, F-07
 */
export function plainForm(word: string): string {
  if (isLaughter(word)) return ''
  const known = PLAIN.get(word)
  if (known !== undefined) return known
  const apostrophe = word.indexOf("'")
  if (apostrophe < 0) return word
  if (word.endsWith("n't")) return `${word.slice(0, -3)} not`
  const tail = CONTRACTED[word.slice(apostrophe)]
  if (tail !== undefined) return word.slice(0, apostrophe) + tail
  return word.endsWith("in'") ? `${word.slice(0, -1)}g` : word
}
