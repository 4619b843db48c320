/**
 * Nouns by which news writing describes a source. Singular forms; plurals are made by rule.
 */

import { words } from '../list.js';

/**
 * Nouns for a human being. Belongs here: what one person can be called by role, trade, tie or origin.
 * Not here: what `form.ts` tells by its ending, `geologist`, `shopkeeper`.
 */
export const personNouns = words(`
  abortionist abuser academic accomplice accountant accused accuser acquaintance activist actor actress
  adherent adjudicator administrator admiral adversary adviser advisor advocate aficionado agent
  aide alderman ally alumna alumnus amateur ambassador analyst anchor apprentice arbiter archbishop
  architect archivist artist assailant assemblyman assemblywoman assistant associate astrologer
  astronaut astronomer athlete attacker attendee attorney auctioneer auditor aunt author aviator
  babysitter backbencher backer baker ballplayer banker barber barista baroness barrister bartender
  batsman benefactor beneficiary billionaire biochemist bishop blogger boater bodyguard bookseller
  boss botanist bouncer bowler boxer boy boyfriend breeder bricklayer bride broker brother builder
  bundler bureaucrat businessman businessperson businesswoman butcher butler buyer bystander
  cabdriver cadet caller cameraman campaigner candidate captain captive cardinal caregiver carer
  caretaker carpenter cartoonist cashier celebrity centrist ceo chair chairman chairperson
  chairwoman chancellor chaplain chauffeur chef chemist chief child childminder chronicler citizen
  civilian classmate cleaner clergyman cleric clerk client climber coach coauthor cofounder
  collaborator colleague collector colonel columnist comedian commander commentator commenter
  commissioner commuter companion compatriot competitor complainant composer comptroller conductor
  confidant confidante congregant congressman congresswoman conservationist conservative
  conservator constable constituent consultant contractor convict cook coordinator cop copywriter
  coroner correspondent councillor councilman councilor councilwoman counsel counsellor counselor
  counterpart cousin creator crewman cricketer critic crusader curator custodian customer cyclist
  dancer daughter dealer dean debater decorator defector defendant defender delegate democrat
  demonstrator dentist deputy descendant designer detainee detective detractor developer devotee
  dietitian diner diplomat director disciple dispatcher dissident diver docent doctor donor doorman
  dramatist driver drummer dyer economist editor educator elder elector embezzler emissary employee
  employer engineer entertainer enthusiast entrepreneur envoy escort evangelist examiner executive
  exile expatriate expert explorer eyewitness fan farmer father fellow fighter filmmaker finalist
  financier fireman first-responder fisher fisherman flight-attendant florist footballer forecaster
  foreman founder friend fugitive fundraiser gamer gardener general girl girlfriend golfer governor
  graduate grandchild granddaughter grandfather grandmother grandparent grandson groom guard
  guardian guerrilla guest guide guitarist gunman gymnast hacker hairdresser handler handyman
  hardliner head headmaster headteacher healer heckler heir heiress helper herder hiker historian
  homemaker hopeful host hostage hotelier housewife hunter husband hygienist illustrator imam
  immigrant impersonator importer individual informant inhabitant inmate innovator insider
  inspector instructor insurer insurgent intermediary intern interpreter inventor investigator
  investor islander jailer janitor jeweler jeweller jockey jogger journalist judge jurist juror
  justice keeper kid lad lady landlady landlord landscaper lawmaker lawyer leader lecturer
  legislator liaison liberal librarian lieutenant lifeguard linguist lobbyist locksmith logger
  longshoreman lord loyalist machinist magistrate maid mailman major maker man manager marine
  marshal mastermind matriarch mayor mechanic mediator medic member mentor merchant messenger
  midwife migrant militant militiaman millionaire minder miner minister missionary mobster
  moderator mogul monk mother motorist mountaineer mourner mp mum narrator navigator negotiator
  neighbor neighbour nephew neuroscientist neurosurgeon newcomer newsman newsreader niece nominee
  novelist nun nurse nutritionist observer occupant octogenarian officer official onlooker
  operative operator opponent optometrist organiser organist organizer orthodontist outsider
  overseer owner pacifist painter pal panelist paralegal paramedic paratrooper parent parishioner
  parliamentarian participant partner passenger passer-by passerby pastor patient patriarch patron
  pedestrian peer pensioner performer perpetrator person petitioner pharmacist philanthropist
  philosopher pianist picketer pilot pimp plaintiff planner player playwright plumber podcaster
  poet policeman policewoman policymaker pollster porter postman potter practitioner preacher
  predecessor premier presenter president priest priestess prince princess principal prisoner
  producer professor programmer promoter prophet proponent proprietor prosecutor prostitute
  protester provost publisher pundit pupil purveyor quarterback queen questioner rabbi racer raider
  rancher ranger rapper reader realtor rebel receptionist recipient recruiter referee reformer
  refugee registrar relative repairman reporter representative republican rescuer researcher
  reservist resident respondent restaurateur retiree reveler reviewer revolutionary rider rioter
  rival roofer roommate royalist runner sailor salesclerk salesman salesperson saleswoman scholar
  schoolboy schoolgirl schoolteacher scientist sculptor seaman seamstress secessionist secretary
  seller senator sergeant servant serviceman servicewoman settler shareholder shepherd sheriff
  shopper sibling signatory signer singer sister skater skeptic skier skipper smuggler sniper
  socialist socialite soldier solicitor son songwriter source southerner speaker specialist
  spectator speechwriter sponsor spouse spy squatter staff staffer stagehand stakeholder star
  statesman stepdaughter stepfather stepmother stepson steward stewardess stockbroker stonemason
  straggler stranger strategist striker student stylist subcontractor subordinate subscriber
  successor suitor superdelegate superintendent supervisor supporter surfer surgeon surrogate
  surveyor survivor suspect swimmer sympathiser sympathizer tailor taxpayer teacher teammate teen
  teenager telemarketer teller tenant terrorist theologian theorist thief thinker toddler tourist
  tracker trader trafficker trainee trainer traitor translator traveler traveller treasurer trooper
  trucker trustee tutor tycoon typist umpire uncle undergraduate undersecretary undertaker unionist
  user usher vendor vet veteran veterinarian vicar vice-chairman vice-president victim viewer
  villager villain violinist visionary visitor vlogger volunteer voter waiter waitress warden
  warlord warrior watchman weatherman weaver welder whistle-blower whistleblower wholesaler widow
  widower wife winemaker winner witness woman worker worshipper wrestler writer youth
`);

/** People who speak for a body by profession. */
export const spokespersonNouns = words(
  'spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen',
);

/** Plurals and collectives that name a class of people whom nobody hides: «critics», «voters». */
export const genericNouns = words(`
  academic activist advocate american analyst audience backer briton campaigner christian citizen commentator
  congressman conservationist conservative consumer critic crowd customer delegate democrat demonstrator
  detractor doctor economist electorate employee employer environmentalist europeans evangelical expert fan
  farmer feminist historian immigrant investor journalist lawmaker lawyer leftist legislator liberal
  libertarian majority man millennial muslim observer opponent others parent people politician
  progressive proponent protester public pundit reader refugee reporter republican researcher
  resident russian sceptic scholar scientist senator skeptic student supporter teacher user veteran
  viewer voter woman worker world
`);

/** The same without a singular. */
export const genericPlurals = words('locals townspeople');

/** Nouns for someone with inside knowledge; unnamed, their identity is held back: «an official», «aides». */
export const insiderNouns = words(`
  adviser advisor aide ally assistant associate attendee backer confidant confidante diplomat
  employee executive insider intermediary loyalist negotiator official operative source staffer
  strategist subordinate whistleblower
`);

/**
 * People who work at a place and may not speak for it: «*nurses* at the Harbor Hospital». Not here: those who come to it
 * (riders, pupils, shoppers), and those whose trade is to publish (researchers, analysts), whom nobody hides.
 */
export const staffNouns = words(`
  agent attorney banker broker caregiver carer clerk dispatcher doctor driver employee engineer guard investigator lawyer
  manager mechanic medic miner nurse officer paramedic pilot prosecutor representative staffer supervisor surgeon teacher
  technician trader worker
`);

/** Unnamed writings that say something. */
export const documentNouns = words(`
  abstract account ad addendum advertisement affidavit agenda agreement amendment analysis annex
  annotation announcement appendix application archive article assessment audit autopsy bill
  billboard biography blog blueprint book brief briefing brochure bulletin bylaw cable calendar
  caption catalogue certificate chart clause clip clipping code column commercial communication
  communique communiqué complaint constitution contract correspondence cover-letter data database
  dataset decree deposition diagram diary digest directive directory disclosure dispatch document
  documentary dossier draft e-mail edict editorial email encyclopedia entry essay estimate evidence
  excerpt explainer fact-check fact-sheet factsheet fax feature figure figures file filing finding
  flier flowchart flyer footage footnote forecast form graph graphic guidance guide guideline
  handbook headline image indictment infographic inscription instruction invitation invoice journal
  judgment law lawsuit leaflet ledger legislation letter listing log magazine manifesto manual
  manuscript map measure memo memoir memorandum message minutes motion mural narrative newsletter
  note notice novel numbers obituary op-ed opinion order ordinance pamphlet paper paperwork passage
  petition piece placard plan platform podcast poll post postcard poster postscript preamble preface
  presentation press-kit press-release printout proclamation profile projection proposal prospectus
  provision publication query questionnaire readout receipt record recording records regulation
  release report research resolution response resume review roundup rule rulebook ruling schedule
  screenshot script sheet sidebar sign signal slide slideshow snippet speech spot spreadsheet
  statement statistic statistics statute story study submission subpoena suit summary supplement
  surveillance survey syllabus tape telegram template testimony text textbook thesis timeline
  trailer transcript transcription translation treaty tweet verdict video voicemail warrant webpage
  website white-paper whitepaper will worksheet writing
`);

/** Bodies, whether named or called by their kind: «the committee said», «Qatar's foreign ministry said». */
export const organizationNouns = words(`
  administration agency airline alliance army assembly association authority band bank board body brigade
  broadcaster bureau business cabinet campaign center centre chain chamber charity choir church clinic
  club coalition college commission committee company confederation conference conglomerate congress
  consortium convention cooperative corporation council country county couple court crew daily delegation
  department district division duo embassy enterprise establishment exchange faction faculty family fed
  federation firm force foundation fund gang giant government group guild hospital house industry
  institute institution jury labor laboratory leadership league legislature magazine maker manufacturer
  military militia ministry mission movement museum nation navy network newspaper nominee-committee
  nonprofit office opposition organisation organization outlet pac pair panel paper parliament party
  police practice premiership presidency press prosecution provider publication publisher regime
  registry regulator retailer school secretariat senate service site society staff startup state
  station store studio subcommittee super-pac syndicate tabloid task-force team think-tank treasury
  tribunal trio troupe trust union unit university utility vendor venture watchdog website weekly
  white-house wing
`);

/** Nouns that hold what is said: «a claim that», «his warning that». */
export const speechNouns = words(`
  accusation acknowledgment admission advice allegation announcement argument assertion assessment
  assurance belief caveat charge claim comment complaint concern conclusion confession contention
  criticism critique declaration denial doubt fear finding guarantee hint hope idea implication
  insistence message notion observation opinion pledge prediction promise promises proposal
  reassurance remark reminder report rumor rumour speculation statement suggestion suspicion
  testimony theory threat view vow warning word worry
`);

/** People who speak for somebody by trade: «Ellison's lawyer», «attorneys for the family». */
export const representativeNouns = words(
  'attorney counsel lawyer publicist representative solicitor surrogate',
);

/** Words before a noun that make one of many an insider: «a senior Democrat». */
export const seniorityWords = words(`
  anonymous campaign former high-ranking leading longtime party ranking senior top unidentified
  unnamed veteran well-connected
`);

/** What somebody admits in court or elsewhere: «admitted assault», «admitted two charges». */
export const offences = words(`
  affray arson assault battery blackmail bribery burglary charge charges count counts crime crimes
  deception defeat driving error errors failings failure failures fault fraud guilt handling involvement
  liability manslaughter misconduct mistake mistakes murder murders negligence offence offences
  offense offenses perjury possession rape responsibility robbery stalking theft thefts trespass
  vandalism wrongdoing
`);

/** Nouns for persons that firms and other bodies are called by as well. */
export const rolesOfFirms = words(`
  builder contractor developer distributor employer exporter importer insurer landlord lender maker manufacturer member
  operator opponent owner partner producer promoter provider publisher retailer rival seller sponsor supplier wholesaler
`);

/** Nouns that take either number, most of them of quantity: «a majority say», «a majority says»; «data show». */
export const quantityNouns = words(`
  array batch bunch chorus couple crowd data dozen fifth fraction gaggle group half half-dozen handful lot
  majority minority number pair pct percent percentage plurality quarter quartet range series share slew spate string
  swath tenth third trio variety wave
`);

/** Words that count the people behind «of»: «a *number* of officials», «*one* of the aides». */
export const countingWords = words(`
  all any array band bands batch both chorus circle coalition coalitions couple crowd crowds dozen dozens each few
  five four gaggle group groups half half-dozen handful host hundreds knot line lot lots majority many minority most
  none number numbers one pair pairs percent plurality quarter quartet range score scores series several six slew
  some spate string swath ten thousands three throng throngs trio two variety wave
`);

/** What ends a firm’s name behind «and»: «Moss and *Sons*». */
export const firmEndings = words('associates bros brothers co company daughters partners sons');

/** What somebody makes or raises by saying it: «made the *point* that», «raised the *possibility* that». */
export const pointNouns = words('case point possibility');

/** What somebody gives or takes in words: «her *answer* was that it failed», «“No,” was his *reply*». */
export const answeringNouns = words(`
  advice answer explanation position reasoning reply response retort stance verdict
`);

/** Behind «in somebody’s» or «by somebody’s», what leads to what they hold or tell: «in her *view*, the pier is safe». */
export const viewNouns = words(`
  account admission estimation eyes mind opinion reckoning telling view
`);

/** Of these, what is told and not only held: «by her own *account*, the pier is safe». */
export const accountNouns = words('account admission telling');

/** Bodies that hear what is said before them, and so report it: «The *court* heard that it failed». */
export const hearingNouns = words(`
  committee court hearing inquest inquiry jurors jury trial tribunal
`);

/** What is said as a rite or a courtesy and tells nothing: «said *goodbye*», «said his *prayers*». */
export const riteNouns = words(`
  farewell farewells goodbye goodbyes grace hello mass name names prayer prayers
`);

/** What is claimed in words alone: «claimed *responsibility* for the fire», but not «claimed the title». */
export const avowedThings = words(`
  allegiance credit ignorance innocence responsibility self-defence self-defense victory
`);

/** Occasions and writings behind «in a …», «at his …»: where people speak or write. */
export const occasionNouns = words(`
  address appearance blog briefing broadcast conference debate e-mail email hearing interview letter livestream memo
  message op-ed podcast post press-conference rally report speech statement stream telecast tweet video
`);

/** Somebody’s kin: «her *brother*» is known, if not named. */
export const familyNouns = words(`
  aunt brother cousin daughter ex-husband ex-wife father grandfather grandmother husband mother parent partner
  sister son uncle widow widower wife
`);

/** Members of a party or chamber, some in the plural, of whom a rank makes insiders: «senior *Republicans*». */
export const partyNouns = words(`
  democrat democrats lawmakers leaders republican republicans senators strategists
`);

/** How the names of rival parties begin, and what is said of their members: «a *democrat*ic senator». */
export const partyStems = words('conservative democrat labour republican');

/**
 * People whose office speaks, those, in the plural, who publish what they think, and who stand for anybody: nobody withholds
 * their names.
 */
export const openNouns = words(`
  author authors bloggers caller candidate columnists commentators judge judges jurist juror justice leader loser
  magistrate moderator narrator narrators podcasters pundits questioner reader respondent respondents reviewer reviewers
  winner writers
`);

/** People whose trade it is to speak in public. */
export const journalistNouns = words(`
  anchor correspondent editor host interviewer journalist presenter reporter
`);

/** Heads of descriptions that tell no rank, trade or body. */
export const vagueHeads = words(`
  activist adviser aide analyst backer commenter conservative democrat elder executive expert friend insider lawmaker
  leader member official operative people person republican someone source strategist supporter voter
`);

/** Words before such a noun that say little about how somebody would know: parties, sizes, directions. */
export const vagueWords = words(`
  and anonymous city current different eastern elected enforcement familiar federal fellow former gop government gulf
  high-ranking inside interviewed knowledge law leading local longtime many matter media multiple northern numerous or
  other party political regional second senior several some southern spoke state third u.k. u.s. uk unidentified unnamed
  us veteran well-connected western with
`);

/** Trades and fields, of which a source may know or not: «*industry* sources». Not here: what stands for a body, as «police» and «defense». */
export const fieldWords = words(
  'banking business diplomatic energy financial gas industry intelligence market oil security shipping tech technology trade',
);

/** What somebody asked may give: «did not give further *details*». */
export const answerNouns = words(`
  comment date dates detail details evidence example examples explanation figure figures name names reason reasons
  specifics timetable
`);

/** What is told: «told the *story* of the port». */
export const taleNouns = words(`
  anecdote anecdotes joke jokes lie lies stories story tale tales
`);

/** People who hold an office, and so speak for it: «local *officials*». */
export const inOfficeNouns = words('executive leader manager official');
