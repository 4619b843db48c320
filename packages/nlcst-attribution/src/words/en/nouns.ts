/**
 * Nouns by which news writing describes a source. Singular forms; plurals are made by rule.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns for a human being. Belongs here: what one person can be called by role, trade, tie or origin. */
export const personNouns = words(`
  academic accountant activist actor actress adjudicator administrator admiral adviser advisor
  advocate agent aide alderman ally ambassador analyst anchor archbishop architect artist
  assemblyman assemblywoman assistant associate astronaut athlete attendee attorney aunt author
  backer banker baroness billionaire biologist bishop blogger boss boy boyfriend broker brother
  builder bundler businessman businessperson businesswoman buyer bystander caller campaigner
  candidate captain captive cardinal caregiver caretaker carpenter ceo chair chairman chairperson
  chairwoman chancellor chaplain chef chemist chief chieftain child citizen clergyman cleric clerk
  client climatologist co-founder co-owner coach cofounder colleague collector colonel columnist
  comedian commander commentator commissioner competitor comptroller computer-scientist confidant
  confidante congressman congresswoman conservationist conservative constituent consultant
  contractor coordinator coroner correspondent councillor councilman councilor councilwoman counsel
  counsellor counselor counterpart cousin creator critic curator customer daughter dealer dean
  defendant defender delegate democrat deputy designer detainee detective developer diplomat
  director dissident doctor donor driver easterner economist editor educator elder elector emissary
  employee employer engineer entrepreneur envoy epidemiologist ethicist evangelist ex-husband
  ex-president ex-wife executive expert explorer farmer father fellow filmmaker financier
  firefighter fisherman forecaster founder friend fundraiser general girl girlfriend governor
  graduate granddaughter grandfather grandmother grandson guard guest guide guitarist head
  headmaster heir historian homeowner host hostage hunter husband immigrant individual informant
  inhabitant inmate insider inspector instructor insurer intermediary intern interpreter
  investigator investor islander jeweler journalist judge jurist juror justice kid landlord lawmaker
  lawyer leader lecturer legislator liaison liberal librarian lieutenant lobbyist lord loyalist
  magistrate major man manager marine marshal mayor mechanic mediator medic member mentor merchant
  messenger migrant militant millionaire miner minister moderator mogul monk mother mp musician
  narrator negotiator neighbor neighbour nephew niece nominee northerner novelist nun nurse observer
  officer official onlooker operative operator opponent organiser organizer owner painter panelist
  parent parishioner participant partner passenger passerby pastor patient peer person pharmacist
  philosopher photographer physician physicist pilot planner player playwright poet policeman
  policewoman policymaker politician pollster predecessor premier presenter president priest
  prime-minister principal prisoner producer professor programmer promoter prosecutor protester
  psychiatrist psychologist publicist publisher pundit quarterback questioner rabbi rancher ranger
  reader realtor recruiter referee reformer refugee registrar reporter representative republican
  researcher resident retiree reviewer rider rival scholar scientist secretary senator sergeant
  servant sheriff singer sister socialist sociologist soldier solicitor son source southerner
  speaker specialist sponsor staff staffer star statesman strategist student subordinate successor
  superdelegate superintendent supervisor supporter surgeon surrogate survivor suspect teacher
  technician teenager tenant toddler tourist tracker trader trainer translator traveler treasurer
  trooper trustee tycoon uncle undersecretary user vendor veteran veterinarian vice-chairman
  vice-president victim viewer villager visitor volunteer voter warlord westerner whistleblower
  widow widower wife winner witness woman worker writer youth
`);

/** People who speak for a body by profession. */
export const spokespersonNouns = words(
  'spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen',
);

/** Plurals and collectives that name a class of people whom nobody hides: «critics», «voters». */
export const genericNouns = words(`
  academic activist advocate american analyst backer briton campaigner christian citizen commentator
  congressman conservationist conservative consumer critic customer delegate democrat demonstrator
  detractor doctor economist employee employer environmentalist europeans evangelical expert fan
  farmer feminist historian immigrant investor journalist lawmaker lawyer leftist legislator liberal
  libertarian majority man millennial muslim observer opponent others parent people politician
  progressive proponent protester public pundit reader refugee reporter republican researcher
  resident russian sceptic scholar scientist senator skeptic student supporter teacher user veteran
  viewer voter woman worker world
`);

/** Nouns for someone with inside knowledge; unnamed, their identity is held back: «an official», «aides». */

export const insiderNouns = words(`
  adviser advisor aide ally assistant associate attendee backer confidant confidante diplomat
  employee executive insider intermediary loyalist negotiator official operative source staffer
  strategist subordinate whistleblower
`);

/** Unnamed writings that say something. */
export const documentNouns = words(`
  account ad advertisement affidavit agenda agreement amendment analysis announcement application
  article assessment audit autopsy bill billboard biography blog blueprint book brief briefing
  brochure bulletin caption chart clip column commercial communique communiqué complaint contract
  data database deposition directive dispatch document documentary dossier draft e-mail editorial
  email entry essay estimate evidence fact-check feature figure figures file filing finding flier
  flyer forecast form graph guide handbook headline image indictment inscription instruction
  invitation invoice journal judgment law lawsuit leaflet letter log magazine manifesto manual map
  measure memo memoir memorandum message minutes motion narrative newsletter note notice numbers
  obituary opinion order paper paperwork passage petition piece placard plan platform poll post
  postcard poster presentation press-release proclamation profile projection proposal prospectus
  publication query questionnaire record recording records release report research resolution
  response resume review roundup ruling schedule script sign signal speech spot statement statistic
  statistics statute story study subpoena suit summary surveillance survey tape testimony text
  timeline transcript treaty tweet verdict video warrant website white-paper will writing
`);

/** Bodies, whether named or called by their kind: «the committee said», «Qatar's foreign ministry said». */
export const organizationNouns = words(`
  administration agency airline alliance army assembly association authority bank board body brigade
  broadcaster bureau business cabinet campaign center centre chain chamber charity church clinic
  club coalition college commission committee company confederation conference conglomerate congress
  consortium convention cooperative corporation council country county court daily delegation
  department district division embassy enterprise establishment exchange faction faculty fed
  federation firm force foundation fund gang government group guild hospital house industry
  institute institution jury labor laboratory league legislature magazine maker manufacturer
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
  criticism critique declaration denial doubt fear finding hint hope idea implication insistence
  message notion observation opinion pledge prediction promise promises proposal remark reminder
  report rumor rumour speculation statement suggestion suspicion testimony theory threat view vow
  warning word worry
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
