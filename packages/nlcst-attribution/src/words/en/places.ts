/**
 * Names of places. Belongs here: countries, US states and their customary abbreviations, and cities that stand in
 * datelines; used to tell a place from a person, never to judge.
 */
const lines = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

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
  mosul, mumbai, myanmar, nairobi, nashville, nebraska, nepal, netherlands, nevada, new delhi,
  new hampshire, new jersey, new mexico, new orleans, new york, new york city, new zealand,
  nicaragua, nigeria, north carolina, north dakota, north korea, norway, ohio, oklahoma, omaha,
  oman, oregon, orlando, oslo, ottawa, pakistan, palestine, panama, paraguay, paris, pennsylvania,
  peru, philadelphia, philippines, phoenix, pittsburgh, poland, portland, portugal, prague,
  puerto rico, qatar, queens, rhode island, richmond, riyadh, romania, rome, russia, rwanda,
  sacramento, salt lake city, san antonio, san diego, san francisco, san jose, saudi arabia,
  scotland, seattle, senegal, seoul, serbia, silicon valley, singapore, slovakia, slovenia, somalia,
  south africa, south carolina, south dakota, south korea, spain, sri lanka, st. louis, stockholm,
  sudan, sweden, switzerland, sydney, syria, taiwan, tampa, tehran, tel aviv, tennessee, texas,
  thailand, tokyo, toledo, toronto, tunisia, turkey, uganda, ukraine, united arab emirates,
  united kingdom, united states, uruguay, utah, uzbekistan, vancouver, venezuela, vermont, vienna,
  vietnam, virginia, wales, wall street, warsaw, washington, west virginia, white plains, wisconsin,
  wyoming, yemen, zambia, zimbabwe
`);

/** Places and buildings that speak for a government or a body: «the Kremlin said». */
export const metonyms = lines(`
  blue house, buckingham palace, capitol hill, chancellery, city hall, downing street, elysee,
  foggy bottom, holy see, holyrood, kremlin, no. 10, pentagon, quai d'orsay, vatican, wall street,
  white house, whitehall, élysée
`);
