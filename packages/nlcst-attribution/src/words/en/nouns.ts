/**
 * Nouns by which news writing describes a source. Singular forms; plurals are made by rule.
 */

import { words } from '../list.js';

/** Nouns for a human being. Belongs here: what one person can be called by role, trade, tie or origin. */
export const personNouns = words(`
  abolitionist abortionist abuser academic accomplice accountant accuser acquaintance acrobat
  activist actor actress adherent adjudicator administrator admiral adventurer adversary adviser
  advisor advocate aficionado agent aide alderman ally alumna alumnus amateur ambassador analyst
  anchor anesthesiologist anthropologist apologist apprentice arbiter archaeologist archbishop
  architect archivist artist assailant assemblyman assemblywoman assistant associate astrologer
  astronaut astronomer athlete attacker attendee attorney auctioneer auditor aunt author aviator
  babysitter backbencher backer baker ballplayer banker barber barista baroness barrister bartender batsman benefactor
  beneficiary billionaire biochemist biographer biologist bishop blogger boater bodyguard
  bookkeeper bookseller boss botanist bouncer bowler boxer boy boyfriend breeder bricklayer bride
  bridegroom broker brother builder bundler bureaucrat businessman businessperson businesswoman
  butcher butler buyer bystander cabdriver cabinetmaker cadet caller cameraman campaigner
  candidate captain captive cardinal cardiologist caregiver carer caretaker carpenter cartoonist
  cashier celebrity centrist ceo chair chairman chairperson chairwoman chancellor chaplain
  chauffeur chef chemist chief chieftain child childminder choreographer chronicler churchgoer
  cinematographer citizen civilian classmate cleaner clergyman cleric clerk client climatologist
  climber clinician co-author co-founder co-host co-owner co-pilot co-worker coach coauthor
  cofounder collaborator colleague collector colonel columnist comedian commander commentator
  commenter commissioner commuter companion compatriot competitor complainant composer comptroller
  computer-scientist concertgoer conductor confidant confidante congregant congressman
  congresswoman connoisseur conservationist conservative conservator constable constituent
  consultant contractor convict cook coordinator cop copywriter coroner correspondent councillor
  councilman councilor councilwoman counsel counsellor counselor counterpart courtier cousin coworker
  creator crewman cricketer criminologist critic croupier crusader curator custodian customer
  cyclist dancer daredevil daughter dealer dean debater decorator defector defendant defender
  delegate democrat demographer demonstrator dentist deputy dermatologist descendant deserter
  designer detainee detective detractor developer devotee dietitian diner diplomat director
  disciple dispatcher dissident diver docent dockworker doctor donor doorman dramatist driver
  drummer dyer easterner ecologist economist editor educator elder elector electrician embalmer
  embezzler emissary employee employer endocrinologist engineer entertainer enthusiast
  entomologist entrepreneur envoy epidemiologist escort ethicist evangelist ex-husband
  ex-president ex-wife examiner executive exile expatriate expert explorer eyewitness fan farmer
  father fellow fighter filmgoer filmmaker finalist financier firefighter fireman first-responder fisher
  fisherman flight-attendant florist footballer forecaster foreman founder friend fugitive
  fundraiser gamer gardener general geneticist geographer geologist girl girlfriend goalkeeper
  golfer governess governor graduate grandchild granddaughter grandee grandfather grandmother grandparent
  grandson groom groundskeeper guard guardian guerrilla guest guide guitarist gunman gymnast gynecologist
  hacker hairdresser handler handyman hardliner head headmaster headteacher healer heckler heir heiress
  helper herder hiker historian hitchhiker homemaker homeowner hopeful host hostage hotelier housekeeper
  housewife hunter husband hygienist illustrator imam immigrant impersonator importer individual
  informant inhabitant inmate innkeeper innovator insider inspector instructor insurer insurgent
  intermediary intern interpreter inventor investigator investor islander jailer janitor jeweler
  jeweller jockey jogger journalist journeyman judge jurist juror justice keeper kid lad lady
  landlady landlord landowner landscaper lawmaker lawyer layman leader lecturer legislator liaison
  liberal librarian lieutenant lifeguard linguist lobbyist locksmith logger longshoreman lord
  loyalist machinist magician magistrate maid mailman major maker man manager marine marshal
  masseuse mastermind mathematician matriarch mayor mechanic mediator medic member mentor merchant
  messenger meteorologist microbiologist midwife migrant militant militiaman millionaire minder miner
  minister missionary mobster moderator mogul monk mother motorist mountaineer mourner mover mp
  mum musician musicologist narrator navigator negotiator neighbor neighbour nephew neurologist
  neuroscientist neurosurgeon newcomer newsman newsreader niece nominee northerner novelist nun
  nurse nutritionist observer obstetrician occupant oceanographer octogenarian officer official
  oncologist onlooker operative operator ophthalmologist opponent optician optometrist organiser
  organist organizer ornithologist orthodontist outsider overseer owner pacifist paediatrician
  painter pal paleontologist panelist paralegal paramedic paratrooper parent parishioner
  parliamentarian participant partner passenger passer-by passerby pastor pathologist patient
  patriarch patron pedestrian pediatrician peer pensioner performer perpetrator person petitioner
  pharmacist pharmacologist philanthropist philosopher photographer physician physicist
  physiologist physiotherapist pianist picketer pilot pimp plaintiff planner player playwright
  plumber podcaster poet polemicist policeman policewoman policymaker politician pollster porter
  postman potter practitioner preacher predecessor premier presenter president priest priestess
  primatologist prime-minister prince princess principal prisoner prizefighter producer professor
  programmer promoter prophet proponent proprietor prosecutor prostitute protester provost psychiatrist
  psychologist publicist publisher pundit pupil purveyor quarterback queen questioner rabbi racer
  radiologist raider rancher ranger rapper reader realtor rebel receptionist recipient recruiter
  referee reformer refugee registrar relative repairman reporter representative republican rescuer
  researcher reservist resident respondent restaurateur retiree reveler reviewer revolutionary
  rider rioter rival roofer roommate rower royalist runner sailor salesclerk salesman salesperson
  saleswoman scholar schoolboy schoolgirl schoolteacher scientist sculptor seaman seamstress
  secessionist secretary seismologist seller senator sergeant servant serviceman servicewoman
  settler shareholder shepherd sheriff shopkeeper shopper sibling signatory signer singer
  singer-songwriter sister skater skeptic skier skipper smuggler sniper socialist socialite
  sociologist soldier solicitor son songwriter source southerner speaker specialist spectator
  speechwriter sponsor spouse spy squatter staff staffer stagehand stakeholder star statesman
  statistician stenographer stepdaughter stepfather stepmother stepson steward stewardess
  stockbroker stonemason straggler stranger strategist striker student stylist subcontractor
  subordinate subscriber successor suitor superdelegate superintendent supervisor supporter surfer
  surgeon surrogate surveyor survivor suspect swimmer sympathiser sympathizer tailor taxpayer
  teacher teammate technician technologist teen teenager telemarketer teller tenant terrorist
  theologian theorist therapist thief thinker timekeeper toddler topographer tourist toxicologist
  tracker trader trafficker trailblazer trainee trainer traitor transcriber translator traveler traveller
  treasurer trekker trooper trucker trustee tutor tycoon typist umpire uncle undergraduate undersecretary
  undertaker unionist urbanist urologist user usher vendor vet veteran veterinarian vicar
  vice-chairman vice-president victim videographer viewer villager villain violinist virologist
  visionary visitor vlogger volunteer voter waiter waitress warden warlord warrior watchman
  weatherman weaver welder westerner whistle-blower whistleblower wholesaler widow widower wife
  winemaker winner witness woman woodworker worker worshipper wrestler writer youth zookeeper zoologist
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
  department district division embassy enterprise establishment exchange faction faculty family fed
  federation firm force foundation fund gang giant government group guild hospital house industry
  institute institution jury labor laboratory leadership league legislature magazine maker manufacturer
  military militia ministry mission movement museum nation navy network newspaper nominee-committee
  nonprofit office opposition organisation organization outlet pac panel paper parliament party
  police practice premiership presidency press prosecution provider publication publisher regime
  registry regulator retailer school secretariat senate service site society staff startup state
  station store studio subcommittee super-pac syndicate tabloid task-force team think-tank treasury
  tribunal troupe trust union unit university utility vendor venture watchdog website weekly
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
  five four gaggle group groups half half-dozen handful host hundreds knot line lot lots majority many members minority most
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

/** People whose office speaks, or who stand for anybody: nobody withholds their names. */
export const openNouns = words(`
  author authors caller candidate judge judges jurist juror justice leader loser magistrate moderator narrator narrators questioner
  reader respondent respondents winner
`);

/** People whose trade it is to speak in public. */
export const journalistNouns = words(`
  anchor correspondent editor host interviewer journalist presenter reporter
`);

/** Heads of descriptions that tell no rank, trade or body. */
export const vagueHeads = words(`
  activist adviser aide analyst backer commenter conservative democrat executive expert friend insider lawmaker
  leader member official operative people person republican someone source strategist supporter voter
`);

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
