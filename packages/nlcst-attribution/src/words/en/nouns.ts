/**
 * Nouns by which news writing describes a source. Singular forms; plurals are made by rule.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns for a human being. Belongs here: what one person can be called by role, trade, tie or origin. */
export const personNouns = words(
  `academic accountant activist actor actress adjudicator administrator admiral adviser advisor advocate agent aide alderman ally ambassador analyst anchor archbishop architect artist assemblyman assemblywoman assistant associate astronaut athlete attendee attorney author aunt backer banker banker biologist bishop blogger boss boyfriend brother broker builder businessman businesswoman businessperson buyer campaigner candidate captain caller cardinal caregiver carpenter caretaker ceo chair chairman chairperson chairwoman chancellor chaplain chef chemist chief child citizen clergyman cleric clerk client climatologist coach cofounder co-founder colleague collector colonel columnist comedian commander commentator commissioner competitor comptroller computer-scientist congressman congresswoman conservationist conservative constituent consultant contractor coordinator co-owner coroner correspondent councillor councilman councilor councilwoman counsel counsellor counselor cousin creator critic curator customer daughter dealer dean defender defendant delegate democrat deputy designer detective developer diplomat director dissident doctor donor driver economist editor educator elder elector employee employer emissary engineer entrepreneur envoy epidemiologist ethicist evangelist ex-husband ex-wife executive expert explorer father farmer fellow filmmaker financier firefighter fisherman founder forecaster friend fundraiser general girlfriend governor graduate grandfather grandmother grandson granddaughter guard guest guide guitarist headmaster head heir historian homeowner host hunter husband immigrant individual informant inmate insider inspector instructor insurer intermediary intern interpreter investigator investor jeweler journalist judge juror justice landlord lawmaker lawyer leader lecturer legislator liaison liberal librarian lieutenant lobbyist magistrate major man manager marine marshal mayor mechanic mediator medic member mentor merchant messenger migrant militant millionaire billionaire miner minister moderator monk mother musician narrator negotiator neighbor neighbour nephew niece nominee novelist nun nurse observer officer official onlooker operative operator opponent organiser organizer owner painter panelist parent parishioner partner passenger passerby pastor patient peer person pharmacist philosopher photographer physician physicist pilot planner player playwright poet policeman policewoman policymaker politician pollster premier presenter president priest prime-minister principal producer professor programmer promoter prosecutor protester psychiatrist psychologist publicist publisher pundit questioner rabbi ranger reader realtor recruiter referee reformer refugee registrar reporter representative republican researcher resident retiree reviewer rider rival scholar scientist secretary senator sergeant servant sheriff singer sister socialist sociologist soldier solicitor son source speaker specialist sponsor staff staffer star strategist student subordinate successor superintendent supervisor supporter surgeon surrogate survivor suspect teacher technician tenant tourist tracker trader trainer translator traveler treasurer trooper trustee uncle undersecretary user vendor veteran veterinarian vice-president victim villager viewer visitor volunteer voter whistleblower widow widower wife winner witness woman worker writer youth superdelegate tycoon mogul businessperson loyalist confidant confidante associate participant bystander bundler counterpart predecessor chieftain warlord envoy rancher vice-chairman ex-president teenager toddler boy girl kid player quarterback inhabitant islander easterner southerner northerner westerner hostage captive detainee prisoner judge jurist statesman elder mp lord baroness`,
);

/** People who speak for a body by profession. */
export const spokespersonNouns = words(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen',
);

/** Plurals and collectives that name a class of people whom nobody hides: «critics», «voters». */
export const genericNouns = words(
  `critic opponent proponent supporter backer detractor expert observer analyst pundit skeptic sceptic commentator voter resident people american economist scientist researcher scholar historian conservative liberal progressive republican democrat lawmaker activist advocate protester demonstrator lawyer doctor teacher parent student worker farmer citizen immigrant refugee veteran woman man christian muslim evangelical millennial consumer investor journalist reporter politician academic environmentalist conservationist libertarian leftist environmentalist others public world majority europeans briton russian feminist fan viewer reader user customer employer employee senator congressman legislator campaigner delegate`,
);

/** Nouns for someone with inside knowledge; unnamed, their identity is held back: «an official», «aides». */

export const insiderNouns = words(
  'advisor adviser aide ally assistant associate attendee backer confidant confidante diplomat employee executive insider intermediary loyalist negotiator official operative source staffer strategist subordinate whistleblower',
);

/** Unnamed writings that say something. */
export const documentNouns = words(
  `account advertisement ad affidavit agenda agreement amendment analysis announcement application article assessment audit autopsy bill billboard biography blog blueprint book brief briefing brochure bulletin caption chart clip column commercial communique communiqué complaint contract data database deposition directive dispatch document documentary dossier draft editorial e-mail email entry essay estimate evidence fact-check feature figure file filing finding flier flyer forecast form graph guide handbook headline image indictment inscription instruction invitation invoice journal judgment lawsuit law leaflet letter log magazine manifesto manual map measure memo memoir memorandum message minutes motion narrative newsletter note notice obituary opinion order paper paperwork passage petition piece placard plan platform poll post postcard poster presentation press-release proclamation profile projection proposal prospectus publication query questionnaire recording records record release report research resolution response resume review roundup ruling schedule script sign signal speech spot statement statistic statute story study subpoena suit summary surveillance survey tape testimony text timeline transcript treaty tweet verdict video warrant website white-paper will writing statistics numbers figures`,
);

/** Bodies, whether named or called by their kind: «the committee said», «Qatar's foreign ministry said». */
export const organizationNouns = words(
  `administration agency airline alliance army assembly association authority bank board body brigade broadcaster bureau business cabinet campaign center centre chain chamber charity church clinic club coalition college commission committee company conference confederation conglomerate congress consortium convention cooperative corporation council country county court delegation department district division embassy enterprise establishment exchange faction faculty federation firm force foundation fund gang government group guild hospital house industry institute institution jury labor laboratory league legislature maker manufacturer militia military ministry mission movement museum nation navy network newspaper nonprofit office opposition organisation organization outlet panel parliament party police practice press prosecution provider publication publisher regime registry regulator retailer school senate service site society staff startup state station store studio subcommittee syndicate task-force team think-tank tribunal troupe trust union unit university utility vendor venture watchdog wing white-house treasury pac super-pac fed chamber secretariat presidency premiership nominee-committee magazine daily weekly tabloid paper website`,
);

/** Nouns that hold what is said: «a claim that», «his warning that». */
export const speechNouns = words(
  'accusation acknowledgment admission advice allegation announcement argument assertion assessment assurance belief charge claim comment complaint conclusion concern confession contention declaration denial doubt fear finding hint hope idea implication insistence message notion opinion pledge prediction promise promises proposal remark reminder report rumor rumour speculation statement suggestion suspicion testimony theory threat view vow warning word worry observation caveat critique criticism',
);

/** People who speak for somebody by trade: «Ellison's lawyer», «attorneys for the family». */
export const representativeNouns = words(
  'attorney counsel lawyer publicist representative solicitor surrogate',
);

/** Words before a noun that make one of many an insider: «a senior Democrat». */
export const seniorityWords = words(
  'anonymous former leading longtime party ranking senior top unidentified unnamed veteran well-connected high-ranking campaign',
);
