// Names that a rule must know to tell one from another; no list of right spellings.

import { givenNames } from 'nlcst-attribution';
import { placeNames } from 'nlcst-attribution/internal';

/** Places that the engine does not know, peoples and faiths. */
export const otherPlaces: ReadonlySet<string> = new Set(
  `adelaide algiers augusta bangor baton benin berne boise burma caribbean carolina chad
  charleston charlestown chelsea columbia congo dakota darfur dayton durham florence gabon
  gambia genoa german guinea guyana haifa hainan hebei henan hindu hubei hunan iberian iranian
  iraqi island jewish jiangsu jiangxi korea madison malawi mali mecca mercedes milan monaco
  morocco moslem muslim namibia nauru niger norman norwich oxford parisian persia perth prussia
  reading roman salem salvador samoa serbian shaanxi shanxi shia shiite siberian slovak sufi
  sunni swaziland togo tonga tripoli tunis turin zaire`.split(/\s+/),
);

/** Places, peoples and faiths that one letter parts from another name: `Iran` and `Iraq`, `Austin` and `Austen`. */
export const places: ReadonlySet<string> = new Set([...placeNames, ...otherPlaces]);

/** Common surnames of English news, in small letters, and first names that the engine doesn't know. */
export const otherNames: ReadonlySet<string> = new Set(
  `abdallah adams aiken alana alexandria alford allred alyson andersen anderson andrews angelo antony
  arlen arline aron ash ashe austen bailey baily baker banks barbra barker barnes barns barr barret
  barrett barton bates batts bauer bayer beach beck beech bell benet bennet bennett benson berg
  berger berman bernstein bishop blair blakely boehm boehner bolton bond boone booth bowen bowers
  boyd boyle brady brand braun breen brennan bret brewer bridge briggs brock brook brooke brooks
  brown browne bryant bryon buchanan burk burke burn burns burr burton busch bush butler byrd byrne
  byrnes cain caine campbell cannon cantor carlo carlson carney carr carroll carry carson carter
  cartier cary cassidy castle castro cecil chambers chan chang chen cheney cheng christie chung
  church clair clare clarke cleary clement clements coates coats cobb cohen cohn cole coleman collin
  collins colman combs connelly conner connolly connor conway cook cooke cooley cooper corker cox
  craft cramer crane crawford cross crow crowe crowley cruise cruz cummings cummins cunningham curry
  curt daley dalton daly dane danforth daniels darby darrin davenport davidson davies davis davison
  dawson day decker delaney dempsey denis denton derrick dewey diann dickson dillon dixon dodd dole
  dominique donahue donnelly donohue donovan dora doran dorsey douglass downey downing doyle drake
  driscoll duffy duke dunn dunne duran durant durbin dwyer dylan easton eaton edmond edmonds edwards
  eliana ellis ellison emerson engel engle english espinosa espinoza estes evans fallon farley
  farrell ferrell ferris field fields finch findlay finley fischer fisher fitch fleming flemming
  fletcher flinn flint flores flynn foley forbes ford foster fowler fox franks frasier frazier
  frederic freedman freeman friedman frost fry frye fuller gallagher gallego galvin garcia gardiner
  gardner garner garza gates gerry gibbons gibbs gibson gill gillespie gilmore gingrich glass glover
  goldberg goldman goodman goodwin gore gorman graf graff graves gray green greenberg greene grey
  griffin griffith griffiths grimes gross guerra haas hailey hale haley hall halley hamilton hammond
  hampton hancock hanks hansen hanson harding hardy harmon harper harrell harrington harris hart
  harte hartman hatch hayden hayes haynes hays healey healy heath heller henderson hendricks hendrix
  henson hernandez herrmann hess hicks higgins hill hinton hoffman hoffmann hogan holder holland
  holmes holt hood hooper hoover hopkins horn horne horton howe howell hubbard hudson huff huffman
  hughes hull hunt hunter hurley hurst husain hutchinson hutchison hyde ingram irma irving irwin
  isaiah jacobs jacobsen jacobson jansen janssen jarrett jarrod jeannie jeffery jenkins jenner
  jennings jensen jenson jermaine jessie johansson johnathan johns johnson johnston jones justine
  kahn kaine kane kaplan kasich kaufman kaufmann keane keating keene keller kelley kellie kemp
  kendall kennedy kern kerr kessler keyes khan kimball king klein kline knight knox koch kramer
  kraus krause krueger lamb lambert lane lang lange langley lara larsen larson lawler lawson leary
  leavitt leigh leona lesley levi levin levine levy lind locke long lopez lowe lowell lowry lund
  lynch lynne lyon lyons macdonald mack macron madden maddox magee maguire mahmud mahoney malia
  malone maloney mann manning marcos marin marino marisa marks marron marsh martinez marx mason
  massey mathew mathews mathis matthews mayer mayers mayo mccain mccann mccarthy mccartney mcconnell
  mccormack mccormick mccoy mccullough mcdaniel mcdermott mcdonald mcdowell mcgee mcgrath mcguire
  mcintyre mckay mckee mckenna mckenzie mckinley mckinney mclain mclane mclaughlin mclean mcmahon
  mcmillan mcmullen mcneil mcneill meadows meier melton mendez mercer merkel merrill metz meyer
  meyers michaels middleton mila millar miller mills milo mollie monroe montgomery moody moon moore
  moran moreno morrison morrissey morse morton moss mueller mullen muller mullin munroe murphy musk
  myer myers myles nash navarro neal newman newton nichola nichole nichols nicholson nielsen nielson
  nixon noble nolan norris norton nunes nunez obama oconnor odonnell olsen olson oneal oneill orr
  ortega ortiz osama osborn osborne owens pace page palin palmer park parker parks parsons pearce
  pearson peck peirson pelosi pena pence pennington perez perkins peters petersen peterson petersson
  philips phillips pierce pietro pitt pitts platt poe pollack pollock pope porter potter powell
  powers pratt price pruitt putin rachael randolph rankin rasmussen read reade reagan reardon redd
  reed reese reeves regan reid reilly reynolds rhodes rice rich richards richardson rivera rivers
  robb robbins roberts robertson robinson robison robyn rodgers rodriguez rodriquez rogers rollins
  romero romney ronda rooney rosen rosenberg rosenblum rosenthal rothman rowe rowland rubin rubio
  rush rusk russel russo rutherford ryder salazar sampson samson samuels samuelson sanchez sanders
  sandford sanford santos sargent saunders savage sawyer saylor schaefer schafer schaffer schmidt
  schmitt schneider schroeder schultz schulz schumer schwartz schwarz sears segal selina sessions
  sexton shafer shah shari sharp sharpe shaw shea shelton shepard shephard shepherd sheppard
  sheridan sheryl shields short shultz siegel simmons simms simons simpson sims sinclair singer
  singh skinner slater slattery sloan sloane small smart smith smyth smythe snow snowden snyder
  soloman somers sommers sparks spears spence spenser spicer stafford stanford stanton stark stein
  steiner stephan stephens stephenson stern stevens stevenson stokes stokley stone stout straus
  strauss strong sulivan sullivan summers sutton swann swanson sweeney sweeny talbot tanner tate
  terrell tessa thatcher thompson thomsen thomson thorn thorne thornton thune tillerson tillman
  toomey torres townsend travers tricia tucker turner underwood valdes valdez vargas vaughan vaughn
  vega vickie wagner wagoner walker wall waller walls walsh walters walton wang ward warden ware
  warner waters watkins watson watt watts weaver webb webber weber webster weeks weiner weinstein
  weiss welch wells welsh west westbrook wheeler whitaker white whitehead whitman whitmer whitney
  whittaker wiener wilcox wiley wilkins wilkinson williams williamson willis wilson winters wise
  wolf wolfe wolff wong wood woods woodward wright wyatt wylie wynn wynne yang yates yeager york
  young yousef yousuf zimmer zimmerman zimmermann`.split(/\s+/),
);

/**
 * First names and surnames that one letter parts from another name just as good: `Johnston` and `Johnson`, `Osama` and
 * `Obama`. Neither is a slip of the other unless the same first name or surname stands beside both. What is a place as
 * well stands in `places`.
 */
export const people: ReadonlySet<string> = new Set(
  [...givenNames, ...otherNames].filter((name) => !places.has(name)),
);
