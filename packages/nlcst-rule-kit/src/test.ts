export { checkExample } from './testing/check-example.js';
export { checkPage, type Minimum } from './testing/check-page.js';
export { checkPlugin, type RuleFolder } from './testing/check-plugin.js';
export { describeRule, type Runner } from './testing/describe-rule.js';
export { checkInvariants, engineRunsOnce } from './testing/invariants.js';
export { lintExample, messageLine } from './testing/lint-example.js';
export { optionsTable } from './testing/options-table.js';
export {
  type Example,
  type ExampleSetting,
  type Page,
  readPage,
  type Section,
} from './testing/page.js';
export { failOn, formatProblem, type Problem } from './testing/problem.js';
