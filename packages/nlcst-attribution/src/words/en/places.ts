/**
 * Names of places. Belongs here: countries, US states and their customary abbreviations, and cities that stand in
 * datelines, and what headlines make of them (“N Korea”); used to tell a place from a person, never to judge.
 */

import { words } from '../list.js';

const lines = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

/** As news agencies shorten the names of US states behind a town. */
export const stateAbbreviations = lines(`
  ala., ariz., ark., calif., colo., conn., d.c., del., fla., ga., ill., ind., kan., ky., la., mass.,
  md., mich., minn., miss., mo., mont., n.c., n.d., n.h., n.j., n.m., n.y., neb., nev., okla., ore.,
  pa., r.i., s.c., s.d., tenn., tex., va., vt., w.va., wash., wis., wyo.
`);

export const places = lines(`
  afghanistan, africa, alabama, alaska, albania, aleppo, algeria, america, angola, ankara,
  argentina, arizona, arkansas, armenia, asia, athens, atlanta, austin, australia, austria,
  azerbaijan, baghdad, bahrain, baltimore, bangladesh, beijing, beirut, belarus, belgium, berlin,
  bolivia, bosnia, boston, bratislava, brazil, britain, brooklyn, brussels, budapest, bulgaria,
  cairo, california, cambodia, canada, cedar rapids, charlotte, chicago, chile, china, cincinnati,
  cleveland, colombia, colorado, columbus, connecticut, costa rica, crimea, croatia, cuba, cyprus,
  dallas, damascus, delaware, denmark, denver, des moines, detroit, doha, dubai, dublin, ecuador,
  egypt, el paso, el salvador, england, estonia, ethiopia, europe, finland, florida, fort worth,
  france, gaza, geneva, georgia, germany, ghana, greece, guam, guatemala, haiti, hanoi, havana,
  hawaii, honduras, hong kong, houston, hungary, iceland, idaho, illinois, india, indiana,
  indonesia, iowa, iran, iraq, ireland, islamabad, israel, istanbul, italy, jakarta, jamaica, japan,
  jerusalem, jordan, kabul, kansas, kansas city, kazakhstan, kentucky, kenya, kiev, kosovo, kuwait,
  kyiv, laos, las vegas, latin america, latvia, lebanon, libya, lima, lisbon, lithuania, london,
  long island, los angeles, louisiana, luxembourg, macedonia, madrid, maine, malaysia, malta,
  manhattan, manila, maryland, massachusetts, melbourne, mexico, miami, michigan, middle east,
  milwaukee, minneapolis, minnesota, mississippi, missouri, moldova, mongolia, montana, moscow,
  mosul, mumbai, myanmar, n ireland, n korea, nairobi, nashville, nebraska, nepal, netherlands, nevada, new delhi,
  new hampshire, new jersey, new mexico, new orleans, new york, new york city, new zealand,
  nicaragua, nigeria, north carolina, north dakota, north korea, norway, ohio, oklahoma, omaha,
  oman, oregon, orlando, oslo, ottawa, pakistan, palestine, panama, paraguay, paris, pennsylvania,
  peru, philadelphia, philippines, phoenix, pittsburgh, poland, portland, portugal, prague,
  puerto rico, qatar, queens, rhode island, richmond, riyadh, romania, rome, russia, rwanda,
  s africa, s korea, sacramento, salt lake city, san antonio, san diego, san francisco, san jose, saudi arabia,
  scotland, seattle, senegal, seoul, serbia, silicon valley, singapore, slovakia, slovenia, somalia,
  south africa, south carolina, south dakota, south korea, south sudan, spain, sri lanka, st. louis, stockholm,
  sudan, sweden, switzerland, sydney, syria, taiwan, tampa, tehran, tel aviv, tennessee, texas,
  thailand, tokyo, toledo, toronto, tunisia, turkey, uganda, ukraine, united arab emirates,
  united kingdom, united states, uruguay, utah, uzbekistan, vancouver, venezuela, vermont, vienna,
  vietnam, virginia, wales, wall street, warsaw, washington, west virginia, white plains, wisconsin,
  wyoming, yemen, zambia, zimbabwe
`);

/** Adjectives that stand before the name of a place: «in *downtown* Toledo». */
export const placeAdjectives = words(`
  central coastal downtown eastern greater metropolitan midtown nearby neighboring neighbouring north-central northeastern
  northern northwestern rural southeastern southern southwestern suburban upstate uptown urban western
`);

/** Places and buildings that speak for a government or a body: «the Kremlin said». */
export const metonyms = lines(`
  blue house, buckingham palace, capitol hill, chancellery, city hall, downing street, elysee,
  foggy bottom, holy see, holyrood, kremlin, no. 10, pentagon, quai d'orsay, vatican, wall street,
  white house, whitehall, élysée
`);

/**
 * Nouns for the people of a place or faith, whose plurals name a class of people: «Mexicans say». Singular forms. Belongs
 * here: a noun with a plural in -s or -men; not «the French», «the Swiss».
 */
export const peoples = words(`
  afghan african african-american alabamian alaskan albanian algerian alsatian american angolan
  arab argentine argentinian arizonan armenian asian asian-american atheist australian austrian
  azerbaijani bahraini bangladeshi basque bavarian belarusian belgian berliner bolivian bosnian
  bostonian brazilian briton buddhist bulgarian californian cambodian cameroonian canadian catalan
  catholic chadian chechen chicagoan chilean christian colombian coloradan copt cornishman croat
  croatian cuban cuban-american cypriot czech dane druze dubliner easterner ecuadorean ecuadorian
  egyptian emirati englishman englishwoman eritrean estonian ethiopian european evangelical fijian
  filipino finn floridian frenchman frenchwoman georgian german ghanaian glaswegian greek
  guatemalan haitian hawaiian hindu hispanic honduran hungarian icelander indian indonesian iowan
  iranian iraqi irishman irishwoman israeli italian ivorian jamaican jew jordanian kansan kazakh
  kenyan korean kosovar kurd kuwaiti latina latino latvian liberian libyan lithuanian londoner
  macedonian malaysian malian methodist mexican mexican-american midwesterner minnesotan moldovan
  mongolian montenegrin mormon moroccan mozambican muslim namibian neapolitan nebraskan nepali
  nevadan newfoundlander nicaraguan nigerian northerner norwegian ohioan omani oregonian pakistani
  palestinian panamanian paraguayan parisian pennsylvanian peruvian pole presbyterian protestant
  qatari quebecer roman romanian russian rwandan salvadoran saudi scot scotsman scotswoman serb
  serbian shiite sicilian sikh singaporean slovak slovene slovenian somali southerner spaniard
  sunni swede syrian tajik tanzanian tennessean texan thai tibetan tunisian turk ugandan ukrainian
  uruguayan utahn uyghur uzbek venezuelan vermonter virginian welshman welshwoman westerner yemeni
  yorkshireman zambian zimbabwean
`);
