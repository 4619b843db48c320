import { describe, expect, it } from 'vitest';
import { classed, read, sourced } from './tools/read.js';

// Each line is `name = mention, mention`.

describe('names', () => {
  it.each([
    [
      'a surname',
      'Mara Ellison runs the port. “It is over,” Ellison said.',
      ['Mara Ellison = Mara Ellison, Ellison'],
    ],
    [
      'a courtesy title',
      'Mara Ellison runs the port. “It is over,” Ms. Ellison said.',
      ['Mara Ellison = Mara Ellison, Ms. Ellison'],
    ],
    [
      'a surname before the introduction',
      '“It is over,” Ellison said.\n\nMara Ellison has run the port since May.',
      ['Mara Ellison = Ellison, Mara Ellison'],
    ],
    [
      'an initial in the middle',
      'Mara J. Ellison said it failed. Mara Ellison said it passed.',
      ['Mara J. Ellison = Mara J. Ellison, Mara Ellison'],
    ],
    [
      'behind an office of two matters',
      'Trade and Industry Minister Mara Ellison said it failed. Ellison said so.',
      ['Mara Ellison = Trade and Industry Minister Mara Ellison, Ellison'],
    ],
    [
      'behind a word that has its capital from the sentence',
      'Embattled Mara Ellison said it failed. Mara Ellison said it passed.',
      ['Mara Ellison = Embattled Mara Ellison, Mara Ellison'],
    ],
    [
      'behind two offices',
      'Kell Foods President and CEO Mara Ellison said it failed. Ellison said so.',
      ['Mara Ellison = Kell Foods President and CEO Mara Ellison, Ellison'],
    ],
    [
      'behind two offices of an owner',
      'The firm’s founder and managing director Mara Ellison said it failed.',
      ['Mara Ellison = The firm’s founder and managing director Mara Ellison'],
    ],
    [
      'two people with one surname, by their titles',
      'Mara Ellison said no. Tom Ellison said yes. Mr. Ellison said it rained. Ms. Ellison said it did not.',
      ['Mara Ellison = Mara Ellison, Ms. Ellison', 'Tom Ellison = Tom Ellison, Mr. Ellison'],
    ],
    [
      'a surname that is a trade, too, at the start of a sentence',
      'Mara Weaver runs the port. Weaver said it failed.',
      ['Mara Weaver = Mara Weaver, Weaver'],
    ],
    [
      'a surname that is a place, too',
      'Mara Jordan runs the port. “It is over,” Jordan said.',
      ['Mara Jordan = Mara Jordan, Jordan'],
    ],
    [
      'a surname behind an office with “of”',
      'Speaker of the House Tom Moss met voters. In May, Moss said it failed.',
      ['Tom Moss = Tom Moss, Moss'],
    ],
    [
      'where somebody is from',
      'Sen. Mara Ellison of Ohio said no. Ellison said yes.',
      ['Mara Ellison = Sen. Mara Ellison of Ohio, Ellison'],
    ],
    [
      'where somebody is from, behind a surname',
      'The Rev. Abel Moss of Racine left. Moss of Racine said no.',
      ['Abel Moss = Abel Moss, Moss of Racine'],
    ],
    [
      'whom somebody works for, with a given name that no list has',
      'Nils Ostvik of the Harbor Institute said no. Ostvik said yes.',
      ['Nils Ostvik = Nils Ostvik of the Harbor Institute, Ostvik'],
    ],
    [
      'whom somebody of a trade works for',
      'Editor Mara Ellison of the Harbor Institute said no. Ellison said yes.',
      ['Mara Ellison = Editor Mara Ellison of the Harbor Institute, Ellison'],
    ],
    [
      'a trade with a capital behind a body’s name',
      'County Park Ranger Supervisor Tom Moss said no. Moss said yes.',
      ['Tom Moss = County Park Ranger Supervisor Tom Moss, Moss'],
    ],
    [
      'a party’s member by the party alone',
      'Republican Tom Moss said no. “It rained,” the Republican said.',
      ['Tom Moss = Republican Tom Moss, the Republican'],
    ],
    [
      'two people with a surname behind two particles',
      'Ana de la Cruz said no. Ben de la Cruz said yes.',
      ['Ana de la Cruz = Ana de la Cruz', 'Ben de la Cruz = Ben de la Cruz'],
    ],
    [
      'a surname without its article',
      'Omar al-Sayyad runs the port. “It is over,” Sayyad said.',
      ['Omar al-Sayyad = Omar al-Sayyad, Sayyad'],
    ],
    [
      'a surname with what tells a father and a son apart',
      'Tom Moss runs the port. “It is over,” Moss Jr. said.',
      ['Tom Moss = Tom Moss, Moss Jr.'],
    ],
    [
      'a son by the name of his father',
      'Tom Moss said no. Tom Jr. said yes.',
      ['Tom Moss = Tom Moss', 'Tom Jr. = Tom Jr.'],
    ],
    [
      'a title that a body’s name begins with',
      'The Justice Department said no. The General Board of Ferries said yes.',
      [
        'Justice Department = The Justice Department',
        'General Board of Ferries = The General Board of Ferries',
      ],
    ],
    [
      'an office without its holder',
      'The High Commissioner for Refugees said no.',
      ['Commissioner for Refugees = The High Commissioner for Refugees'],
    ],
    [
      'a body’s name with “of”',
      'The Bank of Racine said no.',
      ['Bank of Racine = The Bank of Racine'],
    ],
    [
      'a surname with another letter',
      'Mara Ellison runs the port. “It is over,” Elison said.',
      ['Mara Ellison = Mara Ellison, Elison'],
    ],
    [
      'an apposition behind the plural of an owner',
      'The chairman of the traders’ association, Tom Moss, said no.',
      ['Tom Moss = The chairman of the traders’ association, Tom Moss'],
    ],
    [
      'letters for an office or rank behind the name',
      'Ewan Kerr KC said no. Mr Kerr said yes. Anna Moss MP said no. Moss said yes.',
      ['Ewan Kerr KC = Ewan Kerr KC, Mr Kerr', 'Anna Moss MP = Anna Moss MP, Moss'],
    ],
    [
      'letters for a rank behind a comma',
      'Ana Petrov, SC, who acts for the port, said it failed. Petrov said no.',
      ['Ana Petrov = Ana Petrov, SC, who acts for the port, Petrov'],
    ],
    [
      'ranks in letters',
      'DSP Mara Holt said no. DSP Holt said yes.',
      ['Mara Holt = DSP Mara Holt, DSP Holt'],
    ],
    [
      'titles of Asia and Africa',
      'Alhaji Musa Kiri said no. Kiri said yes. Puan Siti Aminah said no. She left, Puan Aminah said.',
      ['Musa Kiri = Alhaji Musa Kiri, Kiri', 'Siti Aminah = Puan Siti Aminah, Puan Aminah'],
    ],
    [
      'two surnames without the given name',
      'Mario Vela Ostvik said no. Vela Ostvik said yes. Khaled Abu Roan said no. Abu Roan said yes.',
      [
        'Mario Vela Ostvik = Mario Vela Ostvik, Vela Ostvik',
        'Khaled Abu Roan = Khaled Abu Roan, Abu Roan',
      ],
    ],
    [
      'a family name that stands inside a name or first',
      'Winifred Mok Suet-ying said no. Mok said yes. Park Jin-soo said no. Park said yes.',
      ['Winifred Mok Suet-ying = Winifred Mok Suet-ying, Mok', 'Park Jin-soo = Park Jin-soo, Park'],
    ],
    [
      'a given name behind a title',
      'Dr Maryam Al Roan said no. Dr Maryam said yes. Mr Teo Wei Liang said no. Mr Teo said yes.',
      ['Maryam Al Roan = Dr Maryam Al Roan, Dr Maryam', 'Teo Wei Liang = Mr Teo Wei Liang, Mr Teo'],
    ],
    [
      'somebody whom a headline names with words in capitals',
      'Mara Ellison Leaves Racine\n\nMara Ellison said no. Ellison said it failed.',
      ['Mara Ellison = Mara Ellison, Ellison'],
    ],
    [
      'a nickname in marks',
      'Tomas “Big Bird” Verel left. Verel said no.',
      ['Tomas Verel = Tomas “Big Bird” Verel, Verel'],
    ],
    [
      'an office with a capital',
      'Water Minister Tom Moss said no. The Minister said it would rain.',
      ['Tom Moss = Water Minister Tom Moss, The Minister'],
    ],
    [
      'behind what an office is for',
      'Minister of Irrigation Hani Ostvik said no. Secretary for Housing Lena Roan said yes. Ostvik said no.',
      [
        'Hani Ostvik = Minister of Irrigation Hani Ostvik, Ostvik',
        'Lena Roan = Secretary for Housing Lena Roan',
      ],
    ],
    [
      'behind a title with a bracket',
      'Col. (retd) Tom Moss, who heads the trust, said no. Col. Moss said yes.',
      ['Tom Moss = Col. (retd) Tom Moss, who heads the trust, Col. Moss'],
    ],
    [
      'a surname that a description tells',
      'A mother surnamed Wang said no. “It is over,” Wang said.',
      ['Wang = A mother surnamed Wang, Wang'],
    ],
    [
      'behind an office that no list has, by the title',
      'The Omanhene of Racine, Nana Tom Moss, said no. Nana Moss said yes.',
      ['Tom Moss = The Omanhene of Racine, Nana Tom Moss, Nana Moss'],
    ],
    [
      'two people with two surnames',
      'Mara Ellison said no. Tom Moss said yes. Ellison said it rained.',
      ['Mara Ellison = Mara Ellison, Ellison', 'Tom Moss = Tom Moss'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourced(text)).toEqual(expected);
  });

  it('take no role from the subject of a tag behind them', () => {
    const { mentions } = read('The vote was lost by Tom Moss, the mayor said.');
    expect(mentions.find(({ text }) => text === 'the mayor')?.certainty).toBe(0.5);
  });

  it('say where one of two is meant that they are less sure', () => {
    const text = 'Mara Ellison said no. Tom Ellison said yes. Mr. Ellison said it rained.';
    const mention = read(text).mentions.find((one) => one.text === 'Mr. Ellison');
    expect(mention).toMatchObject({ certainty: 0.7, because: 'surname' });
  });
});

describe('a lead that keeps the name back', () => {
  const others =
    'The mayor, Joan Reyk, said no.\n\n“It is a shame,” said Carl Otto, who works there.\n\n“It is not,” said Rin Vale, a docker.\n\n';

  it('is of the one holder of that office who is named further on', () => {
    const text = `A senior Cabinet minister says the port will be sold.\n\n${others}Harbor Minister Tom Joss said it would.`;
    expect(sourced(text)).toContain(
      'Tom Joss = A senior Cabinet minister, Harbor Minister Tom Joss',
    );
  });

  it('is of nobody else where the parties differ', () => {
    const text = `A Democratic senator said the port will be sold.\n\n${others}Senator Tom Joss, the top Republican on the panel, said it would.`;
    expect(sourced(text)).toContain('A Democratic senator = A Democratic senator');
  });

  it('is of nobody else where officials are many', () => {
    const text = `A senior official says the port will be sold.\n\n${others}Harbor official Tom Joss said it would.`;
    expect(sourced(text)).toContain('A senior official = A senior official');
  });
});

describe('pronouns', () => {
  it.each([
    [
      'by gender',
      'Mara Ellison met Tom Moss. She said it failed. He said it passed.',
      ['Mara Ellison = Mara Ellison, She', 'Tom Moss = Tom Moss, He'],
    ],
    [
      'for one of several',
      'Three sources said no. “It rained,” one of the sources said. “It is over,” he said.',
      ['Three sources = Three sources, one of the sources, he'],
    ],
    [
      'and not for a place of two words',
      'Mara Ellison flew to Hong Kong. “It is over,” she said.',
      ['Mara Ellison = Mara Ellison, she'],
    ],
    [
      'in the next paragraph',
      'Mara Ellison runs the port.\n\n“It is over,” she said.',
      ['Mara Ellison = Mara Ellison, she'],
    ],
    [
      'for somebody spoken to',
      'Mara Ellison told Tom Moss it failed. He said it passed.',
      ['Mara Ellison = Mara Ellison', 'Tom Moss = Tom Moss, He'],
    ],
    [
      'for a body',
      'The ministry said it failed. It said rain fell.',
      ['The ministry = The ministry, It'],
    ],
    [
      'for a class of people',
      'Critics said it failed. They said rain fell.',
      ['Critics = Critics, They'],
    ],
    [
      'for somebody without a name',
      'A senior official said it failed. She said rain fell.',
      ['A senior official = A senior official, She'],
    ],
    [
      'for one of a class that nobody hides',
      'Some left Papua New Guinea in May.\n\nOne woman said it failed.\n\n“It is over,” she said.',
      ['One woman = One woman, she'],
    ],
    [
      'for all of them',
      'Two officials said it failed. All agreed that rain fell.',
      ['Two officials = Two officials, All'],
    ],
    [
      'for whoever was just introduced',
      'Tom Moss said it failed.\n\nThe loss troubles Adam Ellison, president of the club.\n\n“It is over,” he said.',
      ['Tom Moss = Tom Moss', 'Adam Ellison = Adam Ellison, he'],
    ],
    ['for the writer', 'I said it failed. We said rain fell.', ['I = I, We']],
  ])('%s', (_, text, expected) => {
    expect(sourced(text)).toEqual(expected);
  });

  it('rather mean somebody whose gender is known', () => {
    const text = 'Gov. Chris Moss praised Mara Ellison after she said it was over.';
    expect(sourced(text)).toContain('Mara Ellison = Mara Ellison, she');
  });

  it('never mean somebody of the other gender', () => {
    expect(sourced('Tom Moss runs the port. “It is over,” she said.')).toEqual(['she = she']);
  });

  it('rather mean whoever opens the sentence before than who spoke last', () => {
    const text =
      'Tom Ellison said it failed.\n\nPat Moss said it passed.\n\nEllison shook his head. “It is over,” he said.';
    expect(sourced(text)).toContain('Tom Ellison = Tom Ellison, Ellison, he');
  });

  it('never mean where something is', () => {
    const article = read('Kell Foods will build it in Cedar Bluffs. He said it would open in May.');
    expect(article.sources.map(({ name }) => name)).toEqual(['He']);
  });

  it('are uncertain where nobody fits', () => {
    const [mention] = read('“It is over,” she said.').mentions;
    expect(mention?.certainty).toBeLessThan(0.7);
  });

  it('tell the gender of somebody without a name', () => {
    const { sources } = read('A senior official said it failed. She said rain fell.');
    expect(sources.map(({ gender }) => gender)).toEqual(['female']);
  });
});

describe('descriptions', () => {
  it.each([
    [
      'of somebody unnamed',
      'A senior official said it failed. The official said it rained.',
      ['A senior official = A senior official, The official'],
    ],
    [
      'bare, behind the name of somebody in office who never spoke',
      'A senior official said it failed. Harbor Commissioner Tom Moss was hurt. The official said it rained.',
      ['A senior official = A senior official, The official'],
    ],
    [
      'of a nation, behind the name of a ministry',
      'Two officials said that they met Port Security guards. “It was late,” the Velmish sailor said.',
      ['Two officials = Two officials', 'the Velmish sailor = the Velmish sailor'],
    ],
    [
      'of two unnamed people',
      'A diplomat said no. An aide said yes. The diplomat said it rained.',
      ['A diplomat = A diplomat, The diplomat', 'An aide = An aide'],
    ],
    [
      'that bring in another one',
      'A senior official said it failed. Another official said it rained.',
      ['A senior official = A senior official', 'Another official = Another official'],
    ],
    [
      'of several',
      'Two officials said it failed. The officials said it rained.',
      ['Two officials = Two officials, The officials'],
    ],
    [
      'by the title before a name',
      'Sen. Mara Ellison said it failed. The senator said it rained.',
      ['Mara Ellison = Sen. Mara Ellison, The senator'],
    ],
    [
      'by another word for the title',
      'Sen. Mara Ellison said it failed. The lawmaker said it rained.',
      ['Mara Ellison = Sen. Mara Ellison, The lawmaker'],
    ],
    [
      'of a body that was named',
      'The Court of Appeals met. The court said it failed.',
      ['Court of Appeals = Court of Appeals, The court'],
    ],
    [
      'of a newspaper',
      'The Harbor Times said it failed. The paper said it rained.',
      ['Harbor Times = The Harbor Times, The paper'],
    ],
    [
      'of a writing by another word',
      'A Harbor Times survey said it failed. The study said it rained.',
      ['A Harbor Times survey = A Harbor Times survey, The study'],
    ],
    [
      'a man, who is whoever spoke last without a name',
      'Tom Moss said it failed. A driver at the port said it rained. “It shook,” the man said.',
      ['Tom Moss = Tom Moss', 'A driver at the port = A driver at the port, the man'],
    ],
    [
      'a man, who is whoever was said to be one',
      'Tom Moss, a man from the port, said it failed. The man said it rained.',
      ['Tom Moss = Tom Moss, a man from the port, The man'],
    ],
    [
      'a woman, who is nobody with a name',
      'Mara Ellison said it failed. “It rained,” said the woman, who asked not to be named.',
      ['Mara Ellison = Mara Ellison', 'the woman = the woman'],
    ],
    [
      'with “that”',
      'A source close to the mayor said it failed. That person said it rained.',
      ['A source close to the mayor = A source close to the mayor, That person'],
    ],
    [
      'of a newspaper by its name and kind, beside another',
      'The Harbor Times said no. The Courier newspaper said yes. The Courier newspaper said it rained.',
      [
        'Harbor Times = The Harbor Times',
        'The Courier newspaper = The Courier newspaper, The Courier newspaper',
      ],
    ],
    [
      'of one of two by another word that brought it in',
      'Two people at the port said no. Two aides to the mayor said yes. The people at the port said it rained.',
      [
        'Two people at the port = Two people at the port, The people at the port',
        'Two aides to the mayor = Two aides to the mayor',
      ],
    ],
    [
      'by the words in commas',
      'Mara Ellison, the mayor, said it failed. The mayor said it rained.',
      ['Mara Ellison = Mara Ellison, the mayor, The mayor'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sourced(text)).toEqual(expected);
  });

  it('of a lead are whoever the next paragraph names', () => {
    const lead = 'A senior executive has said he is sorry for the delays.';
    expect(sourced(`${lead}\n\nTom Rybin told an inquiry that the ferries were old.`)).toEqual([
      'Tom Rybin = A senior executive, Tom Rybin',
    ]);
    expect(sourced(`${lead}\n\nThe inquiry said that the ferries were old.`)).toHaveLength(2);
  });

  it('of a lead are whoever the next paragraph names, also with a courtesy before the name', () => {
    const named = '\n\nProfessor Sir Tom Rybin said they were old.';
    expect(sourced(`Ferries are not safe, a leading inspector has warned.${named}`)).toHaveLength(
      1,
    );
  });

  it('of an executive are the officer of the firm who is named next', () => {
    const named = '\n\n“They are slow,” said Tom Rybin, vice-president of the firm.';
    expect(sourced(`Ferries sell well, a senior executive says.${named}`)).toHaveLength(1);
    expect(sourced(`Ferries sell well, a senior official says.${named}`)).toHaveLength(2);
  });

  it('of a lead are whoever the next paragraph names, of speakers only the bare one', () => {
    const named = '\n\n“It is old,” Tom Rybin said.';
    expect(sourced(`The pier will be sold, a spokesman said.${named}`)).toHaveLength(1);
    expect(sourced(`The pier will be sold, a police spokesman said.${named}`)).toHaveLength(2);
  });

  it('join words to the same ones with their clause', () => {
    const text = 'A clerk, who asked Moss to read her letter to the board, said it failed.';
    expect(sourced(text)).toEqual([
      'A clerk = A clerk, A clerk, who asked Moss to read her letter to the board',
    ]);
  });

  it('join a plural without any determiner to the same words before', () => {
    const text = 'Port officials said it failed. “It is over,” Mara Ellison said. ';
    expect(sourced(`${text}Port officials said it rained.`)).toContain(
      'Port officials = Port officials, Port officials',
    );
    expect(sourced(`${text}Some port officials said it rained.`)).toHaveLength(3);
  });

  it('are one of several of whom an apposition tells who it is', () => {
    const text =
      'Three people who have read it were moved. One of them, a senior port manager, said it failed. “It is over,” the manager said.';
    expect(classed(text)).toEqual(['One of them, a senior port manager: anonymous']);
  });

  it('join one of several to them, where they are called by that noun', () => {
    const several = 'Two port officials said it failed. “It is over,” Mara Ellison said. ';
    expect(sourced(`${several}One official said it rained.`)).toContain(
      'Two port officials = Two port officials, One official',
    );
    expect(sourced(`${several}One port official said it rained.`)).toHaveLength(3);
    expect(sourced(`${several}One aide said it rained.`)).toHaveLength(3);
    expect(sourced('Port sources said it failed. One source said it rained.')).toHaveLength(2);
    expect(sourced('Traders said it failed. One trader said it rained.')).toHaveLength(2);
  });

  it('do not join a first mention with “a” to an earlier one', () => {
    expect(sourced('An official said it failed. An official said it rained.')).toHaveLength(2);
  });

  it('join it to the same words where they tell more than rank and body', () => {
    const one = 'a person familiar with the sale said it failed.';
    expect(sourced(`On Monday ${one} On Friday ${one}`)).toHaveLength(1);
    expect(sourced('A port official said no. A port official said yes.')).toHaveLength(2);
  });
});

describe('sources', () => {
  it('are numbered in the order of their first mention', () => {
    const { sources } = read('Mara Ellison said no. Tom Moss said yes. Ellison said it rained.');
    expect(sources.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  it('bear the fullest name', () => {
    const { sources } = read('“It is over,” Ellison said.\n\nMara Ellison runs the port.');
    expect(sources.map(({ name }) => name)).toEqual(['Mara Ellison']);
  });

  it('know what they are said to say', () => {
    const [source] = read('“It is over,” Mara Ellison said. She said it rained.').sources;
    expect([source?.attributions.length, source?.quotations.length]).toEqual([2, 1]);
  });

  it('is the same with a British title, which has no full stop', () => {
    const text =
      'Supt Mara Ellison said it was over. Cllr Tom Moss left. Supt Ellison said it rained.';
    expect(sourced(text)).toEqual(['Mara Ellison = Supt Mara Ellison, Supt Ellison']);
  });
});
