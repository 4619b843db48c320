/**
 * Words that stand right before a person's name. Belongs here: courtesy titles, ranks and offices that are written
 * before names. `gender` only where the title alone tells it.
 */
const words = (list: string): readonly string[] => list.split(/\s+/);

export const femaleTitles = words(
  'mrs. ms. miss madam dame lady queen princess duchess baroness sister congresswoman councilwoman chairwoman spokeswoman assemblywoman countess mrs ms',
);

export const maleTitles = words(
  'mr. sir lord king prince duke baron brother congressman councilman chairman spokesman assemblyman count father mr alderman',
);

export const titles = words(
  'dr. prof. rev. fr. hon. sen. rep. gov. lt. gen. col. maj. capt. cpl. sgt. adm. cmdr. pvt. supt. det. pres. amb. atty. msgr. sens. reps. govs. drs. messrs. dr del. dels. president vice-president chancellor premier minister secretary senator senators representative representatives governor governors mayor ambassador attorney general judge justice chief director professor doctor captain colonel major lieutenant sergeant admiral commander commissioner superintendent sheriff deputy officer detective inspector constable speaker chairman chairwoman chairperson chair pope cardinal archbishop bishop rabbi imam reverend pastor ayatollah sheikh emir sultan emperor councilor councillor alderman coach treasurer comptroller controller trooper marshal solicitor undersecretary rep sen gov corporal brigadier spokesman spokeswoman spokesperson congressman congresswoman leader whip nominee candidate strategist adviser advisor aide host anchor',
);
