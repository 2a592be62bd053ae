#!/usr/bin/env node
// Starts the built program, with Node's compile cache where Node has one (22.1 and later).

const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

const program = join(__dirname, '../dist/cli.cjs');

if (existsSync(program)) {
  enableCompileCache?.();
  require(program);
} else {
  process.stderr.write('coach is not built yet; in its folder run "npm install" (or "npm run build")\n');
  process.exitCode = 70;
}
