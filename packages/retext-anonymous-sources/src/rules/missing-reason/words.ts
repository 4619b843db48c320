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
  'passer-by',
  'passerby',
  'pastor',
  'protester',
  'protesters',
  'questioner',
  'spectator',
  'tourist',
  'voice-over',
  'voiceover',
  'voter',
  'voters',
];

/**
 * Words that say that something was said for all to read or hear.
 *
 * What belongs here: the public places of the day and statements, in lower case. What doesn't: messages to one reader
 * (“in an email”).
 */
export const publicPlaces: readonly string[] = [
  'facebook post',
  'in a statement',
  'in a tweet',
  'in a video',
  'in a written statement',
  'instagram post',
  'on facebook',
  'on instagram',
  'on twitter',
  'on youtube',
  'twitter post',
];
