/** For Copydesk’s own packages: it may change in any release. */
export { closest } from './closest.js';
export { isRecord, oneOf, severities } from './options.js';
export { ownPage } from './own-page.js';
