import type { SpeechRule } from './sentence-in-turn.ts'

const SELF = "(?:myself|yourself|himself|herself|themself|themselves|ourselves|masel|masel')"
const HEIGHT =
  '(?:bridge|roof|rooftop|cliff|balcony|multi-?storey|car park|top floor|tower|platform|flyover|building|ledge|window)'
const TRAFFIC =
  '(?:train|bus|lorry|truck|traffic|car|tram|underground|tube|tracks|rails|road|motorway)'
const DRUGS =
  '(?:pills?|tablets?|paracetamol|painkillers?|insulin|sleepers|sleeping pills|meds|medication|co-?codamol|ibuprofen|opioids?)'
const BODY = '(?:wrists?|arms?|legs?|thighs?|skin|veins?|throat|stomach|forearms?)'

/** Ways and means, and the word for suicide that makes it a crime. @source clinical reference E5 */
const PHRASES: readonly string[] = [
  'commit(?:s|ted|ting)? suicide',
  "overdos\\w+|\\bod(?:'d|ed)\\b",
  `(?:hang|hanging|hanged|hung|shoot|shooting|shot|drown|drowning|drowned|gas|gassing|gassed|poison|poisoning|poisoned|burn|burning|burned|burnt|starve|starving|strangle|strangling|suffocat(?:e|ing|ed)|stab|stabbing|stabbed|throw|throwing|threw|slash\\w*|scratch(?:ing)?|cut|cutting|cuts|bleed|electrocut\\w+) ${SELF}(?! (?:shaving|laughing|off|short|some slack|out of|into (?:it|work|things)|a bit of slack|on (?:the|a) (?:tin|paper|glass|knife)|making))`,
  `(?:cut|cuts|cutting|slit|slitting|slash\\w*|burn|(?<!had )burns|burning|slice|slicing|carv\\w+|scratch(?:ed|ing)?) (?:at |into |up |on )?(?:my|your|his|her|their|the|both) (?:\\w+ )?${BODY}(?! off)`,
  '(?:noose|razor blades?|ligature|carbon monoxide|exhaust (?:pipe|fumes)|hosepipe|cyanide|helium|shotgun|handgun|pistol|rifle|(?<!son of |jump |jumped |jumping )(?:a|the|my|his) gun|(?:a|the) rope|plastic bag over)',
  '(?:drink|drinks|drinking|drank|swallow\\w*) (?:the |some |a bottle of )?(?:bleach|antifreeze|weedkiller)|(?:with|take|took|hid|hide|hidden|find|found|kept|keep|held|hold) (?:a|the|my) (?:razor|blade|knife)',
  `(?:jump(?:s|ed|ing)?|step(?:s|ped|ping)?|leap(?:s|ed|ing|t)?|fall(?:ing)?|throw(?:ing)? ${SELF}|threw ${SELF}|walk(?:ed|ing)?|go(?:ing)?|run(?:ning)?) (?:off|in front of|under|over the side of) (?:of )?(?:the |a |that |an )?(?:\\w+ )?(?:${HEIGHT}|${TRAFFIC})`,
  `(?:jump(?:s|ed|ing)?|leap(?:s|ed|ing|t)?|fall(?:ing)?) from (?:the |a |that |an )?(?:\\w+ )?${HEIGHT}`,
  `(?:driv(?:e|es|ing)|drove|swerv(?:e|ed|ing)|steer(?:ed|ing)?) (?:it |the car |myself )?(?:into|off) (?:the |a |that )?(?:\\w+ )?(?:wall|tree|bridge|lorry|truck|river|cliff|road|central reservation|oncoming)`,
  '(?:walk(?:ed|ing)?|wad(?:e|ed|ing)) into (?:the |a )?(?:sea|water|river|lake|canal|traffic|loch)',
  `(?:tak(?:e|es|ing|en)|took|swallow(?:s|ed|ing)?|neck(?:s|ed|ing)?|down(?:s|ed|ing)?) (?:all|too many|enough|handfuls?|a handful|a whole|a (?:box|bottle|packet)|the (?:lot|whole|box|bottle|packet))(?: \\w+){0,3} ${DRUGS}`,
  `(?:sav(?:ed|ing)|stash(?:ed|ing)?|hoard(?:ed|ing)?|count(?:ed|ing)?|collect(?:ed|ing)?|stor(?:ed|ing)|stockpil\\w+|sav(?:ed|ing) up) (?:up )?(?:my |the |her |his |enough |all (?:my|the) )?(?:${DRUGS})`,
  '(?:self[- ]?harm(?:ed|ing|s)?|kill(?:ed|ing)? (?:myself|himself|herself|themselves)|(?:end|ended|ending) (?:my|his|her|their) (?:own )?life) (?:by|with|using) \\w+',
  `(?:bottles?|box(?:es)?|packets?|handfuls?|stash|piles?|loads?|bunch|strips?|pots?|blister packs?) of (?:\\w+ )?${DRUGS}`,
  `(?:took|takes?|taken|taking|swallow(?:ed|ing)?) (?:\\w+ )?(?:ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|\\d\\d+|too many|extra|so many|loads of|lots of|dozens of) (?:\\w+ )?${DRUGS}`,
  'jump(?:s|ed|ing)?[^.!?]{0,40} (?:bridge|roof|cliff|balcony|platform|tracks|flyover)|(?:bridge|roof|cliff|balcony|platform|tracks|flyover)[^.!?]{0,40} jump(?:s|ed|ing)?',
  `(?:knife|blade|razor|scissors|broken glass|needle|pin)[^.!?]{0,30} (?:my|her|his|your) (?:\\w+ )?${BODY}|(?:my|her|his) (?:\\w+ )?${BODY}[^.!?]{0,30} (?:knife|blade|razor|scissors|broken glass)`,
  'engine (?:still )?(?:running|on)[^.!?]{0,40} garage|garage[^.!?]{0,40} engine (?:still )?(?:running|on)|(?:lie|lay|lying|sit|sat|stood|stand) (?:down )?on the (?:tracks|rails|train tracks|railway line|motorway)',
  '(?:suicide|self-harm) (?:methods?|plans?|kits?|pills?)|lethal (?:dose|means|amount)|ways? (?:to|of) (?:die|dying|kill\\w* (?:myself|yourself))',
]
const METHOD = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${PHRASES.join('|')})(?![\\p{L}\\p{N}])`, 'u')

/** No way or means of suicide or of hurting oneself is ever named, in any scenario, in whatever plan. */
export const namesMethod: SpeechRule = ({ plain }) => METHOD.test(plain)
