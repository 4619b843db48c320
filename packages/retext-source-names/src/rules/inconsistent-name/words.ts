/** Words before a surname that are no first name: `Mr. Ellison`, `Sheriff Ellison`. */
export const titles: ReadonlySet<string> = new Set([
  'adm.',
  'admiral',
  'ambassador',
  'archbishop',
  'attorney',
  'bishop',
  'brother',
  'capt.',
  'captain',
  'cardinal',
  'chairman',
  'chairwoman',
  'chancellor',
  'chief',
  'coach',
  'col.',
  'colonel',
  'commissioner',
  'congressman',
  'congresswoman',
  'councilman',
  'councilwoman',
  'dame',
  'democrat',
  'detective',
  'director',
  'doctor',
  'dr',
  'dr.',
  'father',
  'gen.',
  'general',
  'gov.',
  'governor',
  'judge',
  'justice',
  'king',
  'lady',
  'lord',
  'lt.',
  'maj.',
  'major',
  'mayor',
  'minister',
  'miss',
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'officer',
  'pope',
  'president',
  'prince',
  'princess',
  'prof.',
  'professor',
  'prosecutor',
  'queen',
  'rep.',
  'reporter',
  'representative',
  'republican',
  'rev.',
  'secretary',
  'sen.',
  'senator',
  'sergeant',
  'sgt.',
  'sheriff',
  'sir',
  'sister',
  'speaker',
  'superintendent',
]);

/**
 * Capitalised words that stand before names without being a first name: what begins sentences, points of the
 * compass and the first halves of place names.
 */
export const noFirstNames: ReadonlySet<string> = new Set([
  'a',
  'after',
  'all',
  'although',
  'an',
  'and',
  'as',
  'asked',
  'at',
  'because',
  'before',
  'both',
  'but',
  'by',
  'did',
  'does',
  'during',
  'east',
  'eastern',
  'for',
  'former',
  'from',
  'had',
  'has',
  'he',
  'here',
  'how',
  'if',
  'in',
  'is',
  'it',
  'lake',
  'last',
  'like',
  'many',
  'meanwhile',
  'mount',
  'new',
  'no',
  'north',
  'northern',
  'not',
  'of',
  'on',
  'one',
  'only',
  'or',
  'port',
  'saint',
  'san',
  'santa',
  'she',
  'since',
  'so',
  'some',
  'south',
  'southern',
  'st.',
  'that',
  'the',
  'their',
  'then',
  'these',
  'they',
  'this',
  'those',
  'though',
  'to',
  'under',
  'unlike',
  'until',
  'was',
  'we',
  'west',
  'western',
  'what',
  'when',
  'where',
  'whether',
  'while',
  'who',
  'why',
  'will',
  'with',
  'would',
  'yet',
]);

/** Days and months, which follow a surname without being part of the name: `Ellison Tuesday told`. */
export const calendar: ReadonlySet<string> = new Set([
  'april',
  'august',
  'december',
  'february',
  'friday',
  'january',
  'july',
  'june',
  'march',
  'may',
  'monday',
  'november',
  'october',
  'saturday',
  'september',
  'sunday',
  'thursday',
  'tuesday',
  'wednesday',
]);

/**
 * Names that one letter parts from another name just as good: `Johnston` and `Johnson`, `Osama` and `Obama`, `Iran` and
 * `Iraq`. Neither is a slip of the other unless the same first name or surname stands beside both. Common first names,
 * surnames and places of English news belong here where they have such a neighbour.
 */
export const twins: ReadonlySet<string> = new Set(
  `aaron adam adams adriana aiken akin alabama alan alana albania aleppo alexander alford algeria
  algiers alina alison allan allen allison allred alyson america ana anders andersen anderson
  andre andrea andreas andrei andrew andrews angel angela angelo angola anita anna anne annette
  anthony antonia antonio antony ariana arkansas arlen arline armenia aron ash ashe asia athens
  atlanta augusta austen austin australia austria bahrain bailey baily baker bangor banks barbara
  barbra barker barnes barns barr barret barrett barry bart barton bates baton batts bauer bayer
  beach beck beech belarus belgium bell benet benin bennet bennett benson berg berger berlin
  berman bernard bernardo berne bernstein bert beth betsy betty bishop blair blake blakely boehm
  boehner boise bolivia bolton bond boone booth bosnia boston bowen bowers boyd boyle brad bradley
  brady brand brandon braun breen brenda brendan brennan brent bret brett brewer brian bridge
  briggs britain brock brook brooke brooks brown browne bruce bryan bryant bryon buchanan burk
  burke burma burn burns burr burton busch bush butler byrd byrne byrnes byron cain caine cairo
  cameron campbell canada cannon cantor caribbean carl carla carlo carlos carlson carly carney
  carol carole caroline carolyn carr carrie carroll carry carson carter cartier cary casey cassidy
  castle castro catherine cathy cecil celia chad chambers chan chang charles charleston
  charlestown charlie charlotte chen cheney cheng cheryl chicago chile china chris christian
  christie christina christine christopher chung church clair claire clara clare clark clarke
  claude claudia cleary clement clements clifton clinton coates coats cobb cohen cohn cole coleman
  colin collin collins colman colombia columbia columbus combs congo connelly conner connie
  connolly connor conor conway cook cooke cooley cooper corker cox craft craig cramer crane
  crawford cristina cross crow crowe crowley cruise cruz cuba cummings cummins cunningham curry
  curt curtis cynthia cyprus dakota dale daley dallas dalton daly damascus damian damon dana dane
  danforth daniel danielle daniels danny darby darfur darren darrin dave davenport david davidson
  davies davis davison dawson day dayton dean deborah debra decker delaney delaware dempsey denis
  dennis denton denver derek derrick dewey diana diane diann dickson dillon dina dixon dodd dole
  dominic dominique don donahue donna donnelly donohue donovan dora doran doris dorothy dorsey
  doug douglas douglass downey downing doyle drake drew driscoll dubai dublin duffy duke duncan
  dunn dunne duran durant durbin durham dwyer dylan easton eaton ecuador eddie edgar edmond
  edmonds edwards egypt eileen elaine elena eliana elias elisa elisabeth eliza elizabeth ella
  ellen elliot elliott ellis ellison emerson emil emilia emily emma engel engle english eric erica
  erik erika erin ernest ernst erwin espinosa espinoza estes esther estonia ethan eugene europe
  eva evan evans evelyn everett fallon farley farrell felix ferrell ferris field fields finch
  findlay finland finley fiona fischer fisher fitch fleming flemming fletcher flinn flint flores
  florida floyd flynn foley forbes ford foster fowler fox france frances francis francisco frank
  franklin franks fraser frasier frazier frederic frederick freedman freeman friedman frost fry
  frye fuller gabon gallagher gallego galvin gambia garcia gardiner gardner garner garrett gary
  garza gates gaza geneva genoa geoff geoffrey george georgia gerald gerard german germany gerry
  ghana gibbons gibbs gibson gilbert giles gill gillespie gilmore gina gingrich glass glen glenn
  gloria glover goldberg goldman goodman goodwin gordon gore gorman grace graf graff graham grant
  graves gray greece green greenberg greene greer greg gregg gregory grey griffin griffith
  griffiths grimes gross guam guerra guinea guyana haas hailey hale haley hall halley hamilton
  hammond hampton hancock hanks hanna hannah hansen hanson harding hardy harmon harold harper
  harrell harriet harrington harris harrison harry hart harte hartman harvey hatch havana hawaii
  hayden hayes haynes hays healey healy heath heather heidi helen helena heller henderson
  hendricks hendrix henri henry henson herman hernandez herrmann hess hicks higgins hilary hill
  hillary hindu hinton hoffman hoffmann hogan holder holland holmes holt hood hooper hoover
  hopkins horn horne horton houston howard howe howell hubbard hudson huff huffman hugh hughes
  hugo hull hungary hunt hunter hurley hurst hutchinson hutchison hyde iberian iceland india
  indiana indonesia ingram iowa iran iranian iraq iraqi ireland irene iris irma irving irwin isaac
  isabel isabelle island israel italy ivan ivana ivanka jack jackie jackson jacob jacobs jacobsen
  jacobson jake jamaica jamal james jamie jane janet janice jansen janssen japan jared jarrett
  jarrod jason javier jean jeanne jeannie jeff jefferson jeffery jeffrey jenkins jenna jenner
  jennifer jennings jenny jensen jenson jeremy jermaine jerry jesse jessica jessie jewish jill jim
  jimmy joan joann joanna joanne johansson john johnathan johnny johns johnson johnston jonas
  jonathan jones jordan jose josef joseph josh joshua joyce juan juana judith judy julia julian
  juliana julie julio justin justine kahn kaine kane kansas kaplan karen karin karl kasich kate
  katharine katherine kathleen kathryn kathy katie kaufman kaufmann keane keating keene keith
  keller kelley kellie kelly kemp kendall kennedy kenneth kent kentucky kenya kern kerr kerry
  kessler kevin keyes khan kiev kim kimball king kirk klein kline knight knox koch korea kosovo
  kramer kraus krause kristen kristin kristina krueger kurt kuwait kyle lamb lambert lana lane
  lang lange langley lara larry larsen larson latvia laura lauren laurence laurie lawler lawrence
  lawson leah leary leavitt lebanon lee leigh lena leon leona leonard lesley leslie lester levi
  levin levine levy lewis liam libya lima lina lind linda lindsay lindsey lisa lisbon lithuania
  liza lloyd locke logan lois lola london long lopez lorena loretta lori louis louisiana lowe
  lowell lowry lucas lucia lucy luis luisa luke lund lynch lynn lynne lyon lyons macdonald
  macedonia mack macron madden maddox madrid magee maguire mahoney maine malawi malaysia mali
  malia malone maloney malta manila mann manning mara marc marco marcos marcus margaret maria
  mariah marian marianne marie marin marino mario marion marisa marissa mark marks markus marron
  marsh marsha marshall martha martin martina martinez marvin marx mary maryland mason massey
  mathew mathews mathis matt matthew matthews maureen maurice maxwell mayer mayers mayo mccain
  mccann mccarthy mccartney mcconnell mccormack mccormick mccoy mccullough mcdaniel mcdermott
  mcdonald mcdowell mcgee mcgrath mcguire mcintyre mckay mckee mckenna mckenzie mckinley mckinney
  mclain mclane mclaughlin mclean mcmahon mcmillan mcmullen mcneil mcneill meadows mecca megan
  meghan meier melania melanie melissa melton mendez mercer merkel merrill metz mexico meyer
  meyers miami michael michaela michaels michel michele michelle middleton miguel mike mila milan
  miles millar miller mills milo milton miranda miriam mississippi missouri mitch mitchell moira
  moldova mollie molly monaco monica monroe montana montgomery moody moon moore moran moreno
  morgan morocco morris morrison morrissey morse morton moscow moses moslem moss mosul mueller
  mullen muller mullin munroe muriel murphy murray musk muslim myanmar myer myers myles myra nadia
  namibia nancy naomi nash natalia natalie natasha nathan nauru navarro neal neil nelson nepal
  nevada newman newton nichola nicholas nichole nichols nicholson nicolas nicole nielsen nielson
  nigel niger nigeria nina nixon noah noble noel nolan nora norma norman norris norton norway
  norwich nunes nunez obama oconnor odonnell ohio olga oliver olivia olsen olson oman omar oneal
  oneill oregon orr ortega ortiz osama osborn osborne oscar oslo otto owen owens oxford pace page
  paige pakistan palestine palin palmer pamela panama paris park parker parks parsons patrice
  patricia patrick paul paula pauline pearce pearson peck pedro peirson pelosi pena pence
  pennington penny percy perez perkins perry persia perth peru peter peters petersen peterson
  petersson petra philip philips phillip phillips pierce pierre pitt pitts platt poe poland
  pollack pollock pope porter portland portugal potter powell powers prague pratt preston price
  priscilla pruitt prussia putin qatar quinn rachael rachel ralph ramon rand randall randolph
  randy rankin rasmussen raul ray raymond read reade reading reagan reardon rebecca redd reed
  reese reeves regan reggie regina reid reilly rene renee reuben reynolds rhodes rhonda ricardo
  rice rich richard richards richardson richmond rick ricky riley rita rivera rivers rob robb
  robbins robert roberta roberto roberts robertson robin robinson robison robyn rod rodgers rodney
  rodriguez rodriquez roger rogers roland rollins roman romania rome romero romney ronald ronda
  rooney rosa rosalie rose rosemary rosen rosenberg rosenblum rosenthal ross rothman rowe rowland
  roxanne ruben rubin rubio ruby rush rusk russel russell russia russo ruth rutherford rwanda ryan
  ryder salazar salem sally salma samoa sampson samson samuels samuelson sanchez sanders sandford
  sandra sandy sanford santos sara sarah sargent saunders savage sawyer saylor schaefer schafer
  schaffer schmidt schmitt schneider schroeder schultz schulz schumer schwartz schwarz scotland
  scott sean sears segal selena selina seoul serbia serbian serena sessions sexton shafer shah
  shane shannon shari sharon sharp sharpe shaun shaw shawn shea sheila shelton shepard shephard
  shepherd sheppard sheridan sherman sherry sheryl shia shields shiite shirley short shultz
  siberian sidney siegel silvia simmons simms simon simone simons simpson sims sinclair singer
  singh skinner slater slattery sloan sloane slovak slovakia sloven slovenia small smart smith
  smyth smythe snow snowden snyder sofia soloman solomon somalia somers sommers sonia sonya sophia
  sophie spain sparks spears spence spencer spenser spicer stacey stacy stafford stanford stanley
  stanton stark stefan stein steiner stephan stephanie stephen stephens stephenson stern steven
  stevens stevenson stewart stokes stokley stone stout straus strauss strong stuart sudan sue sufi
  sulivan sullivan summers sunni susan susanna susanne sutton suzanne swann swanson swaziland
  sweden sweeney sweeny switzerland sydney sylvia syria taiwan talbot tamara tampa tania tanner
  tanya tara tate taylor ted tehran tennessee terence teresa terrell terrence terry tessa texas
  thailand thatcher thelma theo theodore theresa thomas thompson thomsen thomson thorn thorne
  thornton thune tiffany tillerson tillman timothy tina todd togo tokyo tomas tonga tony tonya
  toomey torres townsend tracey tracy travers travis trevor tricia tripoli tucker tunis tunisia
  turin turkey turner tyler uganda ukraine underwood ursula utah valdes valdez valerie vance
  vanessa vargas vaughan vaughn vega vera vermont vernon veronica vicki vickie victor victoria
  vienna vietnam vincent viola violet virginia vivian wade wagner wagoner wales walker wall
  wallace waller walls walsh walter walters walton wanda wang ward warden ware warner warren
  warsaw washington waters watkins watson watt watts wayne weaver webb webber weber webster weeks
  weiner weinstein weiss welch wells welsh wendy wesley west westbrook wheeler whitaker white
  whitehead whitman whitmer whitney whittaker wiener wilcox wiley wilkins wilkinson will william
  williams williamson willie willis wilma wilson winston winters wisconsin wise wolf wolfe wolff
  wong wood woods woodward wright wyatt wylie wynn wynne wyoming xavier yang yates yeager yemen
  yolanda york young yvette yvonne zachary zaire zambia zimmer zimmerman zimmermann zoe`.split(
    /\s+/,
  ),
);

/** Nouns that end the names of bodies and are written with a capital there: `the Ellison Foundation`. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `association bank church college commission council foundation fund hospital institute museum party society trust
  union university`.split(/\s+/),
);
