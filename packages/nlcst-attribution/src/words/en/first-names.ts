/**
 * Given names that tell gender in English-language news, used only to resolve «he» and «she» in text. Belongs here:
 * a given name that the great majority of its bearers share one gender for; never a surname alone.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const femaleNames = words(`
  aaliyah abigail ada adriana agnes aisha alexandra alice alicia alison allison alyssa amanda amber
  amelia amina amy ana anastasia andrea angela angelina anita anjali ann anna anne annette annie
  antonia april ariana arianna ashley astrid audrey aung ava barbara beatrice becky belinda
  bernadette bernice beth bethany betsy betty beverly bonnie brenda brianna bridget brittany camila
  camille candace carla carly carmen carol carole caroline carolyn carrie cassandra catherine cathy
  cecilia celeste celia charlene charlotte chelsea cheryl chloe christina christine cindy claire
  clara claudia colleen condoleezza connie constance courtney crystal cynthia daisy danielle daphne
  darlene dawn debbie deborah debra deirdre delores denise diana diane dianne dolores donna doris
  dorothy ebony edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen eloise
  elsa elsie emilia emily emma erica erika erin esperanza esther ethel eva eve evelyn faith farah
  fatima fatou felicia felicity fiona flora florence frances gabriela gabrielle gail gemma genevieve
  georgia geraldine gertrude gina ginger gladys glenda gloria grace greta gretchen guadalupe gwen
  gwendolyn hannah harriet hazel heather heidi helen helena helene hilary hillary holly huma ida
  ilana imogen ingeborg ingrid irene iris isabel isabella isabelle ivana ivanka jacqueline jane
  janet janice jasmine jeanette jeanne jenna jennifer jenny jessica jill joan joann joanna joanne
  jocelyn josephine joy joyce juanita judith judy julia juliana julianne julie juliet june kamala
  karen karin karla kate katharine katherine kathleen kathryn kathy katie katrina kayla keisha
  kellyanne kelsey kendra kimberly kirsten kristen kristin kristina kristine lakshmi lana latasha
  latoya laura lauren laurie leah leila lena leticia lila lillian lily linda lisa liz liza lois lola
  loretta lori lorraine louise lucia lucille lucinda lucy ludmila luisa lydia mabel mackenzie
  madeleine madeline madison maggie mairead mandy mara marcia margaret margarita margot maria mariah
  marian marianne marie marilyn marina marissa marjorie marla marlene marsha martha mary maryam
  maureen maya megan meghan mei melania melanie melinda melissa mercedes meredith mia michaela
  michele michelle mildred millicent mina minnie miranda miriam moira molly mona monica monique
  muriel myra nadia nancy naomi natalia natalie natasha ngozi niamh nicole nina nora noreen norma
  odette oksana olga olive olivia paige pamela patricia patty paula pauline pearl peggy penelope
  penny petra phoebe phyllis pilar polly priscilla priya rachel ramona rebecca regina renata renee
  rhonda rita roberta rochelle rosa rosalie rosalind rosario rose rosemary roxanne ruby ruth sabrina
  sakura sally samantha sandra saoirse sara sarah saskia selena serena sharon sheila shelley sherry
  shirley sienna silvia simone siobhan sofia sonia sonya sophia sophie stella stephanie sue sunita
  susan susanna susanne suzanne svetlana sybil sylvia tamara tamika tammy tania tanya tara tatiana
  teresa teri tess thelma theresa tiffany tina toni tonya tracey traci trudy tulsi ulrike ursula
  valentina valerie vanessa vera verna veronica vicki victoria viola violet virginia vivian vivien
  wanda wendy wilma winifred xenia ximena yolanda yuki yulia yvette yvonne zadie zainab zara zoe
`);

export const maleNames = words(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alec alejandro alex
  alexander alexei alfred ali alistair allan allen alvin amir anatoly andre andreas andrei andres
  andrew andy angel angus anthony antonio antonis archibald ariel armando arnold arthur ashraf
  austin avigdor ban barack barry bart bashar basil ben benedict benjamin benny benyamin bernard
  bernie bert bibi bill billy binali bob bobby boris brad bradley brandon brendan brent brett brian
  bruce bruno bryan bryce byron caleb calvin carl carlos cedric cesar chad charles charlie chester
  christian christopher chuck clarence clark claude clay clayton clifford clifton clint clinton
  clyde cody colin conrad cornelius craig curtis cyril cyrus dale damian damien damon dan daniel
  danny darrell darren daryl dave david dean dennis denny derek desmond dexter dick diego dimitri
  dirk dmitri dmitry dominic don donald doug douglas duane duncan dustin dwayne dwight earl ed eddie
  edgar edmund eduardo edward edwin ehud eli elias elijah elliott elmer emilio emmanuel enrique eric
  erik ernest ernesto ernie ethan eugene evan everett evo ezra fabian felipe felix ferdinand
  fernando fidel finn floyd francis francisco francois frank franklin franz fred freddie frederick
  fritz gabriel garrett gary gavin gene geoff geoffrey george gerald gerard gilbert giles giovanni
  glen glenn goodluck gordon graham grant greg gregg gregory guillermo gus gustavo guy hailemariam
  hamid hank hans harold harrison harry harvey hassan hector heinrich henri henrik henry herbert
  herman hillel horace howard hubert hugh hugo humphrey hussein ian ibrahim igor ike imran ira isaac
  ismail israel ivan ivor jack jackson jacob jacques jake jamal james jared jason javad javier jay
  jean-claude jean-luc jean-marc jean-marie jeb jeff jefferson jeffrey jens jeremiah jeremy jerome
  jerry jesus jim jimmy joachim joaquin joe joel johan johann john johnny jon jonah jonas jonathan
  jorge jose joseph josh joshua juan juan-manuel julian julio julius justin kareem karl keith ken
  kenneth kent kevin khaled khalid kirk klaus kofi kurt kyle lamar lance larry lars laurence
  lawrence len leo leon leonard leroy les lester lewis liam lionel lloyd logan lorenzo lou louis
  lucas luis luke lula luther mahmoud malcolm manuel marc marcel marco marcus mariano mario mark
  marshall martin marty marvin mateo matt matteo matthew maurice max maxwell mehmet mel melvin
  michael michel miguel mike mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed
  moncef morris moses muhammad muhammadu murray mustafa narendra nate nathan nathaniel ned neil
  nelson newt nicholas nick nicolas nigel nizar noah norman oleg oliver olusegun omar orlando orrin
  oscar oswald otis otto owen pablo patrick paul pavel pedro percy perry pete peter petro phil
  philip philippe phillip pierre piotr preston quentin rached rafael rahm rahul raila ralph ramon
  rand randall randy raphael rashid raul ray raymond recep reggie reginald reince rene reuben rex
  ricardo richard rick ricky rob robert roberto rod roderick rodney rodrigo roger roland rolf roman
  ron ronald ronnie ross roy rudolph rudy rufus rupert russ russell ryan saeb salman salvador sami
  samuel sanjay saul scott seamus sean sebastian sergei sergey sergio seth shane shaun sheldon
  sherman shimon shinzo silvio simon solomon spencer stan stanley stefan stephen steve steven
  stewart stuart sven tarek tariq ted teddy terence terrence thad theo theodore thomas tim timothy
  toby todd tom tomas tommy tony travis trent trevor trey troy tyler tyrone uhuru umar vaclav
  valentin vance vernon vicente victor viktor vince vincent vladimir volodymyr wade wallace walt
  walter warren wayne wendell wesley wilbur wilfred will willard william willie winston wolfgang
  woodrow xavier xi yasser yitzhak youssef yuri yusuf zach zachary zalman
`);

/** Given names that either gender bears. */
export const eitherNames = words(`
  alexis ashton avery blake cameron casey chris corey dana devin drew elliot jackie jamie jan jean
  jesse jo jody jordan kelly kerry kim kit kris lee leslie lindsay lindsey lynn marion morgan nicky
  noel pat quinn riley robin rory sam sandy shannon shawn sidney skyler stacey stacy sydney taylor
  terry tracy val
`);
