import { definePlugin } from 'nlcst-rule-kit';
import { rules } from './rules.js';

export { rules };

/** retext plug-in: claims whose source is vague or missing. */
export default definePlugin('retext-vague-attribution', rules);
