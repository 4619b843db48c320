import { definePlugin } from 'nlcst-rule-kit';
import { rules } from './rules.js';

export { rules };

/** retext plug-in: who says a quotation, and are its marks right. */
export default definePlugin('retext-quote-attribution', rules);
