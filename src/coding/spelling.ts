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
wisnt=was not|wir=our|oors=ours|gled=glad|sairly=badly|taks=takes|maks=makes|takin=taking
haein=having|gies=gives|gien=given|gang=go|gaes=goes|gaed=went|awfu=awful|mairch=march
whase=whose|whitever=whatever|wunner=wonder|wunnerin=wondering|ahint=behind|abune=above
agin=against|aheid=ahead|daith=death|dochter=daughter|guid=good|nichts=nights|fricht=fright
frichten=frighten|frichtens=frightens|frichtened=frightened|frichtenin=frightening
thochts=thoughts|brocht=brought|socht=sought|fecht=fight|licht=light|ticht=tight
bricht=bright|cairry=carry|cairried=carried|cairryin=carrying|pairt=part|pairts=parts
herts=hearts|daurk=dark|hale=whole|stane=stone|setterday=saturday|widnt=would not|cud=could
shid=should|poun=pound|thaim=them|thir=these|syne=since|bide=stay|bides=stays|bidin=staying
trauchled=worn|wabbit=tired|raither=rather|owre=over|owerreactin=overreacting
ontil=until|himsel=himself|theirsels=themselves|baith=both|claes=clothes|sang=song|tellt=told
selt=sold|kennt=knew|speir=ask|speirin=asking|fash=worry|fashed=worried|feared=afraid
scunnert=fed-up
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
r=are|n=and|wi=with|tae=to|fae=from|naw=no|nae=no|oot=out|aboot=about|noo=now|heid=head
wat=what|wot=what|whut=what|wid=would|gie=give|hame=home|masel=myself|yersel=yourself
yourself's=yourself|dat=that|dis=this|dem=them|den=then|dere=there|wit=with
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
kens=knows|kent=knew|d'ye=do you|d'you=do you|thae=those|thon=that|yon=that|a'=all|a'body=everybody|awbody=everybody|a'thing=everything|awthing=everything
somebdy=somebody|onybody=anybody|onything=anything|ony=any|mony=many|mair=more|maist=most|sae=so|twa=two|yin=one|wan=one|wance=once|ain=own|auld=old|cauld=cold|haud=hold|hauf=half
wheesht=quiet|greetin=crying|greetin'=crying|gret=cried|scunnered=fed up|bairn=child|bairns=children|wean=child|weans=children|lassie=girl|laddie=boy|faither=father|mither=mother|brither=brother
hoose=house|doon=down|toon=town|roon=round|roond=round|aroon=around|aroond=around|soon's=soon as|soond=sound|soonds=sounds|hoo=how|mooth=mouth|richt=right|nicht=night|thocht=thought|micht=might
daur=dare|sair=sore|hert=heart|deid=dead|warld=world|wurld=world|efter=after|gaun=going|gaunnae=going to|gied=gave|tak=take|taen=taken|mak=make|telt=told|wis=was|wur=were|hae=have|hiv=have|huv=have|hud=had
wha=who|wha'd=what did|whad=what did|wot'd=what did|wotd=what did|whae=who|whan=when|yersels=yourselves|hissel=himself|hersel=herself|itsel=itself|themsels=themselves|oorsels=ourselves|oor=our|wumman=woman|fowk=people|naewhere=nowhere|nuthin=nothing|onyway=anyway
awa=away|awfy=very|gey=very|bonnie=pretty|braw=great|crabbit=grumpy|blether=talk|bletherin=talking|frae=from|ower=over|afore=before|atween=between|intae=into|ontae=onto|lang=long|strang=strong|wrang=wrong
alane=alone|ane=one|nane=none|feart=scared|mibbe=maybe|mebbe=maybe|wull=will|juist=just|till't=to it|o't=of it|wi't=with it|yerself=yourself|yirsel=yourself|yir=your|yer're=you are|ye've=you have|yous've=you have
ion=i do not|iono=i do not know|idk=i do not know|idek=i do not even know|imma=i am going to|ima=i am going to|i'ma=i am going to|hella=very|deadass=|fr=|frfr=|ngl=|tbh=|lowkey=|highkey=|fam=
omg=oh|nvm=never mind|wdym=what do you mean|hbu=what about you|wbu=what about you|wyd=what are you doing|rly=really|def=definitely|defo=definitely|smth=something|sth=something|atm=now
obvs=obviously|prob=probably|probs=probably|bcoz=because|bcos=because|sm1=someone|some1=someone|any1=anyone|every1=everyone|2day=today|2moro=tomorrow|ik=i know|ofc=of course|tht=that|wht=what|hw=how
jst=just|dnt=do not|cnt=can not|y=why|luv=love|nite=night|tonite=tonight|tmr=tomorrow|tmr's=tomorrow's|bf=boyfriend|gf=girlfriend|bday=birthday|aite=all right|ight=all right|tryina=trying to|gon=going to|boutta=about to
abeg=please|una=you|wahala=trouble|wetin=what|sabi=know|pikin=child|ehn=|ehen=|shey=isnt-it|sef=|oya=|biko=please|haba=oh
lorh=|mah=|sia=|siah=|izzit=is it|issit=is it|aiyoh=oh|aiyo=oh|aiya=oh|aiyah=oh|wah=oh|alr=already|oredi=already|arey=oh|arre=oh|yaar=|accha=okay|achha=okay|haan=yeah|ji=
rite=right|frend=friend|frends=friends|feal=feel|feals=feels|sutch=such|agen=again|reely=really|evrything=everything|evryone=everyone|evry=every|truble=trouble|tryed=tried|tride=tried
thay=they|ther=there|hav=have|giv=give|sumone=someone|sumthing=something|enuf=enough|nuthing=nothing|anuther=another|muther=mother|sori=sorry|sory=sorry|wot's=what is|wots=what is
dosn't=does not|dosen't=does not|diden't=did not|dosent=does not|dosnt=does not|dont't=do not|dident=did not|didint=did not|carnt=can not|wernt=were not|wasent=was not|isent=is not|havnt=have not|hasent=has not|wouldent=would not|couldent=could not|shouldent=should not|doent=does not|dossent=does not
im'=i am|u're=you are|u've=you have|u'll=you will|u'd=you would|ur're=you are|youv=you have|yu=you|yore=your|yoor=your|yor=your|thats's=that is|tho'=though|thats'=that is|wat's=what is|whats'=what is|i'v=i have|wud've=would have
should've=should have|would've=would have|could've=could have|might've=might have|must've=must have|shouldve=should have|wouldve=would have|couldve=could have|mightve=might have|mustve=must have|theyd=they would|theyll=they will|itll=it will|thatll=that will|itd=it would|thatd=that would|howd=how did|how'd=how did|where'd=where did|what'd=what did|why'd=why did|who'd=who would|whyd=why did|hed=he would|whatcha=what are you|watcha=what are you|dya=do you|d'ya=do you|didja=did you
dae=do|daein=doing|ootside=outside|och=oh|ach=oh|aww=oh|ooh=oh|hiya=hi|heya=hi|hullo=hello
`

const PLAIN: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const at = entry.indexOf('=')
      return [entry.slice(0, at), entry.slice(at + 1)]
    }),
)

/** Scots "wouldnae", "hadna", "wullny": any auxiliary with its "not". */
const NEGATED =
  /^(do|does|did|is|wis|was|are|were|wur|would|wid|could|cud|should|shud|hae|huv|have|has|hud|had|wull|will|must|micht|might|dae|need|daur)n(?:ae|a|y)$/
const AUXILIARY: Readonly<Record<string, string>> = {
  wis: 'was',
  wur: 'were',
  wid: 'would',
  cud: 'could',
  shud: 'should',
  hae: 'have',
  huv: 'have',
  hud: 'had',
  wull: 'will',
  micht: 'might',
  dae: 'do',
  daur: 'dare',
}

/** Contractions typed without their apostrophe, so that misspelt ones are known too. */
export const CONTRACTIONS: readonly string[] = [...PLAIN.keys()].filter(
  (word) => /^[a-z]{2,}nt$/.test(word) && PLAIN.get(word)?.endsWith(' not'),
)

/** Whether the table says how the word is read. @param word lower case */
export const isListed = (word: string): boolean => PLAIN.has(word) || NEGATED.test(word)

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
  const refused = NEGATED.exec(word)
  if (refused !== null) return `${AUXILIARY[refused[1] as string] ?? refused[1]} not`
  const apostrophe = word.indexOf("'")
  if (apostrophe < 0) return word
  if (word.endsWith("n't")) return `${plainForm(word.slice(0, -3))} not`
  const tail = CONTRACTED[word.slice(apostrophe)]
  if (tail !== undefined) return plainForm(word.slice(0, apostrophe)) + tail
  return word.endsWith("in'") ? `${word.slice(0, -1)}g` : word
}
