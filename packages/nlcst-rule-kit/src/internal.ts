/** For Copydesk’s own packages: it may change in any release. */
export { ownPage } from './own-page.js';
