// Names that a rule must know to tell one from another; no list of right spellings.

/**
 * First names and surnames that one letter parts from another name just as good: `Johnston` and `Johnson`, `Osama` and
 * `Obama`. Neither is a slip of the other unless the same first name or surname stands beside both. Common names of
 * English news belong here, in small letters; what is a place as well stands in `places`.
 */
export const people: ReadonlySet<string> = new Set(
  `aaron abdallah abdul abdullah adam adams adriana ahmad ahmed aiken aisha akin alan alana
  alejandro alessandro alexander alexandra alexandre alexandria alford ali alina alison allan
  allen allison allred alyson ana anders andersen anderson andre andrea andreas andrei andrew
  andrews angel angela angelo anita anna anne annette anthony antonia antonio antony ariana arlen
  arline aron ash ashe austen ayesha bailey baily baker banks barack barbara barbra barker barnes
  barns barr barret barrett barry bart barton bates batts bauer bayer beach beck beech bell benet
  benjamin bennet bennett benson berg berger berman bernard bernardo bernie bernstein bert beth
  betsy betty bishop blair blake blakely boehm boehner bolton bond boone booth bowen bowers boyd
  boyle brad bradley brady brand brandon braun breen brenda brendan brennan brent bret brett
  brewer brian bridge briggs brock brook brooke brooks brown browne bruce bryan bryant bryon
  buchanan burk burke burn burns burr burton busch bush butler byrd byrne byrnes byron cain caine
  cameron campbell cannon cantor carl carla carlo carlos carlson carly carmen carney carol carole
  caroline carolyn carr carrie carroll carry carson carter cartier cary casey cassidy castle
  castro catherine cathy cecil celia chambers chan chang charles charlie chen cheney cheng cheryl
  chris christian christie christina christine christopher chung church clair claire clara clare
  clark clarke claude claudia cleary clement clements clifton clinton coates coats cobb cohen cohn
  cole coleman colin collin collins colman combs connelly conner connie connolly connor conor
  conway cook cooke cooley cooper corker cox craft craig cramer crane crawford cristina cross crow
  crowe crowley cruise cruz cummings cummins cunningham curry curt curtis cynthia dale daley
  dalton daly damian damon dana dane danforth daniel danielle daniels danny darby darren darrin
  dave davenport david davidson davies davis davison dawson day dean deborah debra decker delaney
  dempsey denis dennis denton derek derrick dewey diana diane diann dickson diego dillon dina
  dixon dmitri dmitry dodd dole dominic dominique don donahue donald donna donnelly donohue
  donovan dora doran doris dorothy dorsey doug douglas douglass downey downing doyle drake drew
  driscoll duffy duke duncan dunn dunne duran durant durbin dwyer dylan easton eaton eddie edgar
  edmond edmonds edwards eileen elaine elena eliana elias elijah elisa elisabeth eliza elizabeth
  ella ellen elliot elliott ellis ellison emerson emil emilia emily emma engel engle english
  enrico enrique eric erica erik erika erin ernest ernst erwin espinosa espinoza estes esther
  ethan eugene eva evan evans evelyn everett fallon farley farrell fatima federico felix fernanda
  fernando ferrell ferris field fields finch findlay finley fiona fischer fisher fitch fleming
  flemming fletcher flinn flint flores floyd flynn foley forbes ford foster fowler fox frances
  francesca francesco francis francisco francois frank franklin franks fraser frasier frazier
  frederic frederick freedman freeman friedman frost fry frye fuller gallagher gallego galvin
  garcia gardiner gardner garner garrett gary garza gates geoff geoffrey george gerald gerard
  gerry gibbons gibbs gibson gilbert giles gill gillespie gilmore gina gingrich giovanni giuseppe
  glass glen glenn gloria glover goldberg goldman goodman goodwin gordon gore gorman grace graf
  graff graham grant graves gray green greenberg greene greer greg gregg gregory grey griffin
  griffith griffiths grimes gross guerra guillermo haas hailey hale haley hall halley hamilton
  hammond hampton hancock hanks hanna hannah hansen hanson harding hardy harmon harold harper
  harrell harriet harrington harris harrison harry hart harte hartman harvey hassan hatch hayden
  hayes haynes hays healey healy heath heather heidi helen helena heller henderson hendricks
  hendrix henri henry henson herman hernandez herrmann hess hicks higgins hilary hill hillary
  hinton hoffman hoffmann hogan holder holland holmes holt hood hooper hoover hopkins horn horne
  horton howard howe howell hubbard hudson huff huffman hugh hughes hugo hull hunt hunter hurley
  hurst husain hussein hutchinson hutchison hyde ibrahim ingram irene iris irma irving irwin isaac
  isabel isabelle isaiah ismail ivan ivana ivanka jack jackie jackson jacob jacobs jacobsen
  jacobson jake jamal james jamie jane janet janice jansen janssen jared jarrett jarrod jason
  javier jean jeanne jeannie jeff jefferson jeffery jeffrey jenkins jenna jenner jennifer jennings
  jenny jensen jenson jeremiah jeremy jermaine jerry jesse jessica jessie jill jim jimmy joan
  joann joanna joanne johansson john johnathan johnny johns johnson johnston jonas jonathan jones
  jose josef joseph josh joshua joyce juan juana judith judy julia julian juliana julie julio
  justin justine kahn kaine kane kaplan karen karin karl kasich kate katharine katherine kathleen
  kathryn kathy katie kaufman kaufmann keane keating keene keith keller kelley kellie kelly kemp
  kendall kennedy kenneth kent kern kerr kerry kessler kevin keyes khaled khalid khan kim kimball
  king kirk klein kline knight knox koch kramer kraus krause kristen kristin kristina krueger kurt
  kyle lamb lambert lana lane lang lange langley lara larry larsen larson laura lauren laurence
  laurie lawler lawrence lawson leah leary leavitt lee leigh lena leon leona leonard leonardo
  lesley leslie lester levi levin levine levy lewis liam lina lind linda lindsay lindsey lisa liza
  lloyd locke logan lois lola long lopez lorena lorenzo loretta lori louis lowe lowell lowry lucas
  lucia luciano lucy luis luisa luke lund lynch lynn lynne lyon lyons macdonald mack macron madden
  maddox magee maguire mahmoud mahmud mahoney malia malone maloney mann manning mara marc marco
  marcos marcus margaret maria mariah marian marianne marie marin marino mario marion marisa
  marissa mark marks markus marron marsh marsha marshall martha martin martina martinez marvin
  marx mary mason massey mateo mathew mathews mathis matt matteo matthew matthews maureen maurice
  maxwell mayer mayers mayo mccain mccann mccarthy mccartney mcconnell mccormack mccormick mccoy
  mccullough mcdaniel mcdermott mcdonald mcdowell mcgee mcgrath mcguire mcintyre mckay mckee
  mckenna mckenzie mckinley mckinney mclain mclane mclaughlin mclean mcmahon mcmillan mcmullen
  mcneil mcneill meadows megan meghan meier melania melanie melissa melton mendez mercer merkel
  merrill metz meyer meyers michael michaela michaels michel michele michelle middleton miguel
  mike mila miles millar miller mills milo milton miranda miriam mitch mitchell mohamed mohammad
  mohammed moira mollie molly monica monroe montgomery moody moon moore moran moreno morgan morris
  morrison morrissey morse morton moses moss mueller muhammad mullen muller mullin munroe muriel
  murphy murray musk myer myers myles myra nadia nancy naomi nash natalia natalie natasha nathan
  nathaniel navarro neal neil nelson newman newton nichola nicholas nichole nichols nicholson
  nicolas nicole nielsen nielson nigel nina nixon noah noble noel nolan nora norma norris norton
  nunes nunez obama oconnor odonnell olga oliver olivia olsen olson omar oneal oneill orr ortega
  ortiz osama osborn osborne oscar otto owen owens pablo pace page paige palin palmer pamela paolo
  park parker parks parsons patrice patricia patrick paul paula pauline pearce pearson peck pedro
  peirson pelosi pena pence pennington penny percy perez perkins perry peter peters petersen
  peterson petersson petra philip philips phillip phillips pierce pierre pietro pitt pitts platt
  poe pollack pollock pope porter potter powell powers pratt preston price priscilla pruitt putin
  quinn rachael rachel ralph ramon ramona rand randall randolph randy rankin rasmussen raul ray
  raymond read reade reagan reardon rebecca redd reed reese reeves regan reggie regina reid reilly
  rene renee reuben reynolds rhodes rhonda ricardo rice rich richard richards richardson richmond
  rick ricky riley rita rivera rivers rob robb robbins robert roberta roberto roberts robertson
  robin robinson robison robyn rod rodgers rodney rodrigo rodriguez rodriquez roger rogers roland
  rollins romero romney ronald ronda rooney rosa rosalie rosario rose rosemary rosen rosenberg
  rosenblum rosenthal ross rothman rowe rowland roxanne ruben rubin rubio ruby rush rusk russel
  russell russo ruth rutherford ryan ryder salazar sally salma samantha sampson samson samuel
  samuels samuelson sanchez sanders sandford sandra sandy sanford santos sara sarah sargent
  saunders savage sawyer saylor schaefer schafer schaffer schmidt schmitt schneider schroeder
  schultz schulz schumer schwartz schwarz scott sean sears segal selena selina serena sergei
  sergey sergio sessions sexton shafer shah shane shannon shari sharon sharp sharpe shaun shaw
  shawn shea sheila shelton shepard shephard shepherd sheppard sheridan sherman sherry sheryl
  shields shirley short shultz sidney siegel silvia simmons simms simon simone simons simpson sims
  sinclair singer singh skinner slater slattery sloan sloane small smart smith smyth smythe snow
  snowden snyder sofia soloman solomon somers sommers sonia sonya sophia sophie sparks spears
  spence spencer spenser spicer stacey stacy stafford stanford stanley stanton stark stefan stein
  steiner stephan stephanie stephen stephens stephenson stern steven stevens stevenson stewart
  stokes stokley stone stout straus strauss strong stuart sue sulivan sullivan summers susan
  susanna susanne sutton suzanne swann swanson sweeney sweeny sydney sylvia talbot tamara tania
  tanner tanya tara tate taylor ted terence teresa terrell terrence terry tessa thatcher thelma
  theo theodore theresa thomas thompson thomsen thomson thorn thorne thornton thune tiffany
  tillerson tillman timothy tina todd tomas tony tonya toomey torres townsend tracey tracy travers
  travis trevor tricia tucker turner tyler underwood ursula valdes valdez valerie vance vanessa
  vargas vaughan vaughn vega vera vernon veronica vicki vickie victor victoria vincent viola
  violet vivian vladimir wade wagner wagoner walker wall wallace waller walls walsh walter walters
  walton wanda wang ward warden ware warner warren washington waters watkins watson watt watts
  wayne weaver webb webber weber webster weeks weiner weinstein weiss welch wells welsh wendy
  wesley west westbrook wheeler whitaker white whitehead whitman whitmer whitney whittaker wiener
  wilcox wiley wilkins wilkinson will william williams williamson willie willis wilma wilson
  winston winters wise wolf wolfe wolff wong wood woods woodward wright wyatt wylie wynn wynne
  xavier yang yates yeager yolanda york young yousef yousuf yusuf yvette yvonne zachary zimmer
  zimmerman zimmermann zoe`.split(/\s+/),
);

/** Places, peoples and faiths that one letter parts from another name: `Iran` and `Iraq`, `Austin` and `Austen`. */
export const places: ReadonlySet<string> = new Set(
  `alabama albania aleppo algeria algiers america angola arkansas armenia asia athens atlanta
  augusta austin australia austria bahrain bangor baton belarus belgium benin berlin berne boise
  bolivia bosnia boston britain burma cairo canada caribbean chad charleston charlestown charlotte
  chicago chile china colombia columbia columbus congo cuba cyprus dakota dallas damascus darfur
  dayton delaware denver dubai dublin durham ecuador egypt estonia europe finland florida france
  gabon gambia gaza geneva genoa georgia german germany ghana greece guam guinea guyana havana
  hawaii hindu houston hungary iberian iceland india indiana indonesia iowa iran iranian iraq
  iraqi ireland island israel italy jamaica japan jewish jordan kansas kentucky kenya kiev korea
  kosovo kuwait latvia lebanon libya lima lisbon lithuania london louisiana macedonia madrid maine
  malawi malaysia mali malta manila maryland mecca mexico miami milan mississippi missouri moldova
  monaco montana morocco moscow moslem mosul muslim myanmar namibia nauru nepal nevada niger
  nigeria norman norway norwich ohio oman oregon oslo oxford pakistan palestine panama paris
  persia perth peru poland portland portugal prague prussia qatar reading roman romania rome
  russia rwanda salem samoa scotland seoul serbia serbian shia shiite siberian slovak slovakia
  slovenia somalia spain sudan sufi sunni swaziland sweden switzerland syria taiwan tampa tehran
  tennessee texas thailand togo tokyo tonga tripoli tunis tunisia turin turkey uganda ukraine utah
  vermont vienna vietnam virginia wales warsaw wisconsin wyoming yemen zaire zambia`.split(/\s+/),
);
