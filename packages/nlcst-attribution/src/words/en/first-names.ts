/**
 * Given names that tell gender in English-language news, used only to resolve «he» and «she» in text. Belongs here:
 * a given name that the great majority of its bearers share one gender for; never a surname alone.
 */

import { words } from '../list.js';

export const femaleNames = words(`
  aaliyah aasa abigail ada adelaide adele adeline adriana afua agata agnes agnieszka aila aino
  aisha aishah aisling aiyana akiko alba aleksandra alessandra alexa alexandra alexia alice alicia
  alina aline alison aliyah allison alma alyssa amalia amanda amara amber amelia amina amy ana
  anahit anais anastasia anat andrea angela angelina anika anita anja anjali anke ann anna anne
  anneliese annette annie annika anouk antje antonella antonia anya aoife april ariadne ariana
  arianna arwen asha ashley asma astrid audrey aung ava ayesha ayse azadeh barbara beata beatrice
  becky belinda benedetta bente berit bernadette bernice beth bethany betsy betty beverly bianca
  birgit birgitta blanca bonnie brenda brianna bridget brittany bronwyn caitlin camila camille
  candace carina carla carlotta carly carmen carol carole carolina caroline carolyn carrie
  cassandra catalina catarina catherine cathy cecilia celeste celia chantal charlene charlotte
  chelsea cheryl chiamaka chiara chloe christina christine ciara cindy claire clara claudia
  claudine clementine colleen condoleezza connie constance consuelo cordelia cornelia courtney
  cristina crystal cynthia dagmar dagny daisy dalia daniela danielle daphne daria darlene dawn
  debbie deborah debra deepa deirdre delores denise diana diane dianne dilma dina ditte dolores
  dominika donna doris dorota dorothea dorothy ebba ebony edie edith edwina eileen eilidh eimear
  ekaterina elaine eleanor elena eleni elif elisa elisabeth elise eliza elizabeth elke ella ellen
  elodie eloisa eloise elsa elsie emilia emily emine emma emmanuelle enid erica erika erin esme
  esperanza estelle esther ethel eugenia eva eve evelyn evgenia fabiola faith farah farida fatima
  fatma fatou federica felicia felicity fernanda filippa fiona fleur flora florence frances
  francesca freya frida friederike gabriela gabrielle gail galina gemma genevieve georgia georgina
  geraldine gerda gertrude ghislaine gina ginger gisela giulia gladys glenda gloria grace grazia
  greer greta gretchen gro guadalupe gudrun gunilla gwen gwendolyn haifa halima hana hanna hannah
  hanne harriet hazel heather heidi heike helen helena helene helga henrietta hilary hilde hillary
  holly huma hyacinth ida idil ikram ilana ileana imelda imogen ines inga inge ingeborg inger
  ingrid ioana irene irina iris isabel isabella isabelle isobel isolde iva ivana ivanka ivone
  jacqueline jadwiga jana jane janet janice janine jasmine jeanette jeanne jelena jenna jennifer
  jenny jessica jette jill joan joann joanna joanne jocelyn jolanta josephine jovana joy joyce
  juana juanita judith judy julia juliana julianne julie juliet june jutta kaja kamala karen
  karima karin karla karolina katarina katarzyna kate katerina katharina katharine katherine
  kathleen kathryn kathy katie katja katrina katya kayla keisha kellyanne kelsey kendra kerstin
  khadija kimberly kirsten kirsti kirstine kjersti klara kristen kristiina kristin kristina
  kristine ksenia laila lakshmi lamia lana larisa latasha latifa latoya laura lauren laurie
  lavinia leah leena leila lena lene leonie leonor leticia leyla liisa lila lilian lilja lillian
  lily lina linda linnea lisa liudmila liv livia liz liza lois lola lorena loretta lori lorraine
  louisa louise lucia luciana lucille lucinda lucy ludivine ludmila luisa luz lydia lyudmila mabel
  mackenzie madeleine madeline madison maeva maeve magda magdalena maggie mairead maja malala
  malgorzata mandy manon manuela mara marcela marcia margaret margareta margarita margit margot
  margrethe maria mariah mariam marian mariana marianne maribel marie marieke marijke marilyn
  marina marisol marissa marit marjorie marla marlene marsha marta martha martina mary maryam
  mathilde matilda maureen maya mechthild meera megan meghan mehreen mei meike melania melanie
  melinda melissa mercedes meredith merete mia michaela michele michelle mildred milena milica
  millicent mina minnie mira miranda mireille miriam moira molly mona monica monika monique
  montserrat muriel myra nadezhda nadia nadine nadja nafisa nahid naima nancy naoko naomi nasrin
  natalia natalie natalya natasha nazanin neha nerys ngozi niamh nicola nicole nicoletta nilufar
  nina noemi noor nora noreen norma noura nuala odette oksana olena olga olive olivia ondine orla
  ornella ottilie paige paloma pamela paola parvati patricia patrizia patty paula pauline pearl
  peggy penelope penny petra philippa phoebe phyllis pia pilar polly pooja pranitha priscilla
  priti priya quyen rachel rachida radhika raffaella ragnhild ramona rania raquel rasha rebecca
  rebekah reem reema regina renata renate renee rhiannon rhonda ricarda rigoberta rima rita
  roberta rochelle rocio roisin romana ronja rosa rosalie rosalind rosario rose rosemary roswitha
  roxana roxanne ruby rukmini ruth sabina sabine sabrina sakura sally salma samantha samira sandra
  sanna saoirse sara sarah saskia seema selena selma serena shabana shanti sharmila sharon sheila
  shelley sherry shirin shirley shreya sibylle sienna sigrid silje silvia simone sinead siobhan
  sofia sofie solveig sonia sonja sonya sophia sophie stefania steffi stella stephanie sue sunita
  susan susana susanna susanne suzanne svetlana sybil sylvia sylvie tamara tamika tammy tania
  tanja tanya tara tarja tatiana tatyana teresa teri tess thandiwe thelma theresa therese tiffany
  tina tiril toni tonya torill tove tracey traci trine trudy tullia tulsi ulla ulrike urmila
  ursula uschi usha valentina valeria valerie vanessa vanja varvara vasiliki vera verna veronica
  veronika vibeke vicki victoria vigdis viktoria viola violet violeta virginia virginie vivian
  viviane vivien wanda wendy wilma winifred xenia ximena xiomara yael yasmin yasmine yekaterina
  yelena ylva yolanda yuki yuko yulia yvette yvonne zadie zahra zainab zara zeinab zeynep zoe
  zofia zsuzsanna zuzana
`);

export const maleNames = words(`
  aaron abdul abdullah abebe abel abhishek abraham adam adem adnan adolfo adrian ahmad ahmed aidan
  ajay akbar akin alan alasdair alastair albert alberto aldo alec alejandro aleksandar aleksander
  aleksei alessandro alex alexander alexandre alexei alfonso alfred alfredo ali alistair allan
  allen alonso alvaro alvin amadou ambrose amir anatoly anders andre andreas andrei andres andrew
  andrzej andy angel angus anil anselm ansgar anthony antoine anton antonio antonis antti arash
  archibald ariel arjen arjun arkady armand armando arnaud arne arno arnold arthur arturo arvid
  asger ashraf asif atif austin avigdor axel aziz babak ban barack barry bart bartosz bashar
  bashir basil bastian ben benedict benedikt benjamin benny benoit benyamin bernard bernardo
  bernie bert bertrand bibi bill billy binali birger bjarne bjorn bob bobby bogdan boris brad
  bradley bram brandon branislav brendan brent brett brian bruce bruno bryan bryce byron caleb
  callum calvin carl carlos casper cedric cesar chad charles charlie chester christian christopher
  chuck chukwuemeka ciaran cillian clarence clark claude claudio claus clay clayton clemens
  clifford clifton clint clinton clyde cody colin conor conrad cornelius craig cristobal curtis
  cyril cyrus dag dale damian damien damir damon dan daniel danil danilo danny dario darius
  darrell darren daryl dave david davide dean declan deepak dejan dennis denny derek desmond
  dexter diarmuid dick diego dieter dietmar dilip dimitri dimitrios dinesh dirk dmitri dmitry
  domenico dominic dominik don donal donald doug douglas dragan duane duarte duncan dusan dustin
  dwayne dwight eamon earl ed eddie edgar edmund eduardo edward edwin ehud einar eirik ekrem eli
  elias elijah elliott elmer emeka emil emiliano emilio emmanuel enda enrico enrique eoin erdem
  erhard eric erik ernest ernesto ernie ernst erwin esteban ethan etienne eugene eugenio evan
  everett evgeny evo ewan ezra fabian fabio fabrice faisal farid federico felipe felix ferdinand
  fergus fernando fidel filip finlay finn florian floyd folke francesco francis francisco franco
  francois frank franklin franz fraser fred freddie frederick fredrik friedrich fritz gabriel
  gabriele gareth garrett gary gaston gavin geir gene gennady geoff geoffrey george georgios
  gerald gerard gerd gerhard gerrit gheorghe giacomo gianluca gilbert giles giorgio giovanni
  giulio giuseppe glen glenn goodluck goran gordon graham grant greg gregg gregor gregory grigory
  guido guillaume guillermo gunnar gunter gus gustav gustavo guy hailemariam hakan hakon halvard
  hamid hamish hamza hank hans harald harold harrison harry haruki harvey hasan hassan hector
  heinrich heinz helmut hendrik henning henri henrik henry herbert herman hernan hideo hillel
  hiroshi horace horst hossein howard hubert hugh hugo humberto humphrey hussein ian ibrahim idris
  ignacio igor ike ilya imran ingmar ingo ingvar innes ira isaac ismail israel istvan ivan ivar
  ivor jaakko jacek jack jackson jacob jacques jaime jake jakob jakub jamal james janos jared jarl
  jaroslav jason javad javier jay jean-claude jean-luc jean-marc jean-marie jeb jeff jefferson
  jeffrey jens jeremiah jeremy jeroen jerome jerry jerzy jesper jesus jim jimmy joachim joao
  joaquin jochen joe joel johan johann johannes john johnny jon jonah jonas jonathan jorg jorge
  jorgen jose josef josep joseph josh joshua juan juan-manuel juha julian julio julius jurgen
  justin kadir kaito kareem karim karl karol kasper kazuo keir keiran keith kemal ken kenji
  kenneth kent kevin khaled khalid kieran kirk kjell klaus knud knut kofi konrad konstantin
  kristian krzysztof kumar kurt kwame kyle lamar lance larry lars laszlo laurence laurent lawrence
  lech leif len lennart leo leon leonard leonardo leonid leopold leroy les lester lewis liam
  lionel lloyd logan lorenzo lou louis luca lucas luciano ludovic ludwig luigi luis lukas lukasz
  luke lula luther maarten maciej mads magnus mahmoud malcolm malik manfred manoj manuel marat
  marc marcel marcello marcelo marcin marco marcus marek mariano mario marius mark markus marshall
  marten martin marty marvin mateo mateusz mathias mathieu mats matt matteo matthew matthias matti
  maurice mauricio maurizio max maxim maximilian maxwell mehmet mel melvin michael michal michel
  mick miguel mihai mikael mike mikhail mikko miles milorad milos milton miroslav mitch mitchell
  mitt mohamed mohammad mohammed moncef moritz morris morten moses mostafa muhammad muhammadu
  murat murray mustafa nabil narendra nate nathan nathaniel ned neil nelson neville newt niall
  nicholas nick nicolas niels nigel nikhil niklas nikola nikolai nikolaus nikos nils nizar njal
  noah norman nuno obinna olaf olav oleg oliver olivier olof olusegun omar orlando orrin oscar
  osman oswald otis ottmar otto owain owen pablo paddy padraig paolo pascal patrice patricio
  patrick paul pavel pawel pedro pekka percy perry pete peter petr petro petros petter phil philip
  philippe phillip pierre pieter piotr predrag preston quentin rached rafael rafal rahm rahul
  raila rajesh rajiv rakesh ralf ralph ramon rand randall randy ranjit raphael rashid raul ravi
  ray raymond recep reggie reginald reince reinhard remi renato rene reuben rex rhys ricardo
  riccardo richard rick ricky rob robert roberto rod roderick rodney rodolfo rodrigo rogelio roger
  rohan roland rolf romain roman ron ronald ronan ronnie ross roy ruben rudi rudolf rudolph rudy
  rufus rui rupert ruslan russ russell ryan sabri saeb saeed saleh salman salvador salvatore
  sameer sami samir samuel sandeep sanjay santiago saul scott seamus sean sebastian sebastien
  sergei sergey sergio seth seumas shane shaun sheldon sherman shimon shinzo siegfried sigurd
  silvio simeon simon slavko slobodan solomon soren spencer stan stanislaw stanley stefan stefano
  steffen stellan stephane stephen steve steven stewart stuart sunil suresh sven tadeusz takashi
  tarek tariq ted teddy terence terrence thabo thad theo theodore thierry thomas thor thorsten
  tiago tim timo timothee timothy tobias toby todd tom tomas tomasz tommy tony torsten toshiro
  travis trent trevor trey tristan troy tunde tyler tyrone uhuru ulf ulrich umar umberto vaclav
  valentin valery vance vasily vernon vicente victor vikram viktor vinay vince vincent vincenzo
  vitaly vlad vladimir vladislav volker volodymyr wade waldemar wallace walt walter warren wayne
  wendell werner wesley wilbur wilfred wilhelm will willard willem william willie winfried winston
  wojciech wolfgang woodrow xavier xi yannick yannis yasser yevgeny yitzhak youssef yuri yusuf
  yves zach zachary zalman zbigniew zdenek zoltan zoran
`);

/** Given names that either gender bears. */
export const eitherNames = words(`
  alexis ashton avery blake cameron casey chris corey dana devin drew elliot jackie jamie jan jean
  jesse jo jody jordan kelly kerry kim kit kris lee leslie lindsay lindsey lynn marion morgan nicky
  noel pat quinn riley robin rory sam sandy shannon shawn sidney skyler stacey stacy sydney taylor
  terry tracy val
`);
