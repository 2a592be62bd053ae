#!/usr/bin/env node
// Starts the built program, with Node's compile cache where Node has one (22.1 and later).

import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../dist/cli.js', import.meta.url);

if (existsSync(program)) {
  module.enableCompileCache?.();
  await import(program.href);
} else {
  process.stderr.write('coach is not built yet; in its folder run "npm install" (or "npm run build")\n');
  process.exitCode = 70;
}
