/**
 * Words that stand before a colon and name no speaker. Belongs here: what an editor writes at the head of a line about
 * the line itself. Does not belong here: what can report something (a poll, a study, police).
 */

import { words } from '../list.js';

export const lineLabels = words(`
  advisory analysis answer breaking caption clarification column comment commentary contact correction credit daily
  dateline details editorial email example examples exclusive explainer factbox feature file fyi gallery headline
  interview live location map more note notice opinion photo photos picture pictures podcast profile ps question quiz
  quote read recap related review source sources summary time timeline tip update updated updates verdict video view
  warning watch what when where who why
`);
