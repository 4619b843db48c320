import { agentlessAttribution } from './rules/agentless-attribution/rule.js';
import { alleged } from './rules/alleged/rule.js';
import { unnamedOutlet } from './rules/unnamed-outlet/rule.js';
import { unnamedStudy } from './rules/unnamed-study/rule.js';
import { weaselSource } from './rules/weasel-source/rule.js';

/** Every rule of the plug-in, in alphabetical order. */
export const rules = [
  agentlessAttribution,
  alleged,
  unnamedOutlet,
  unnamedStudy,
  weaselSource,
] as const;
