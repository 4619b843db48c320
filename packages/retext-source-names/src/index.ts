import { definePlugin } from 'nlcst-rule-kit';
import { rules } from './rules.js';

export { rules };

/** retext plug-in: do the names and abbreviations of sources agree. */
export default definePlugin('retext-source-names', rules);
