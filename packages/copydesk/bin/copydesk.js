#!/usr/bin/env node
import module from 'node:module';

// Where Node has it, the second start is faster.
module.enableCompileCache?.();
await import('../dist/cli.js');
