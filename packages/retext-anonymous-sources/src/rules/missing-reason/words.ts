/**
 * People who speak in public and whose names nobody withholds: the article leaves them out because they don't matter.
 *
 * What belongs here: parts that somebody plays at an event, in a broadcast or on a bench, in lower case.
 * What doesn't: posts and ranks; who holds one can be asked for a name.
 */
export const publicRoles: readonly string[] = [
  'announcer',
  'attendee',
  'attendees',
  'audience member',
  'bystander',
  'caller',
  'clerk',
  'commenter',
  'fan',
  'fans',
  'heckler',
  'judge',
  'judges',
  'juror',
  'jurors',
  'media sources',
  'moderator',
  'narrator',
  'news sources',
  'panelist',
  'passer-by',
  'passerby',
  'pastor',
  'performer',
  'protester',
  'protesters',
  'questioner',
  'speaker',
  'speakers',
  'spectator',
  'tourist',
  'voice-over',
  'voiceover',
  'voter',
  'voters',
];
