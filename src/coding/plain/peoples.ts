const NATIONS =
  'asian indian pakistani bangladeshi chinese african nigerian ghanaian somali arab turkish polish romanian irish italian greek caribbean jamaican latino mexican roma traveller lebanese syrian iraqi iranian persian egyptian moroccan tunisian algerian libyan sudanese ethiopian eritrean kenyan ugandan congolese zimbabwean gambian senegalese afghan kurdish israeli palestinian jordanian yemeni saudi nepali nepalese sri-lankan tamil punjabi bengali gujarati burmese thai vietnamese cambodian filipino filipina indonesian malaysian malay singaporean korean japanese taiwanese mongolian russian ukrainian lithuanian latvian estonian bulgarian hungarian czech slovak serbian croatian bosnian albanian kosovan portuguese spanish french german dutch swedish danish finnish norwegian scottish welsh english brazilian colombian peruvian chilean argentinian cuban dominican haitian trinidadian guyanese yoruba igbo zulu'
const FAITHS =
  'muslim hindu sikh jewish catholic christian buddhist mormon pentecostal protestant evangelical orthodox'
const REGIONS = [
  'eastern european',
  'middle eastern',
  'west african',
  'east african',
  'south asian',
  'east asian',
  'black',
]

/** A people, faith or region by its adjective: source of a regular expression over plain words. */
export const PEOPLES = `(?:${[...NATIONS.split(' '), ...FAITHS.split(' '), ...REGIONS].map((name) => name.replace('-', ' ')).join('|')})`
