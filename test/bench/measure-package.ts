/** How large the package is that npm packs, and what it takes on the disk once it is installed. */

import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchOptions, root } from './bench-place.ts';
import { type Measure, renderMegabytes } from './measure.ts';

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Bytes of all files below a folder. */
function sizeOf(path: string): number {
  const entry = lstatSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** @returns bytes; undefined where what it depends on cannot be fetched */
function installedSize(tarball: string, folder: string): number | undefined {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  try {
    const flags = ['--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
    execFileSync(npm, ['install', ...flags, tarball], { cwd: folder, stdio: 'pipe' });
  } catch {
    return undefined;
  }
  return sizeOf(join(folder, 'node_modules'));
}

export function measurePackage({ folder }: BenchOptions): Measure {
  const flags = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(
    execFileSync(npm, ['pack', ...flags], { cwd: root, encoding: 'utf8' }),
  ) as readonly Packed[];
  if (!packed) throw new Error('npm packed nothing');
  const installed = installedSize(join(folder, packed.filename), join(folder, 'installed'));
  const told = installed === undefined ? 'not installed: no network' : renderMegabytes(installed);
  return {
    name: 'packed package · installed size',
    value: `${renderMegabytes(packed.size)} · ${told}`,
    yardstick: 'natural alone installs 75 MB (published)',
    target: '3 MB or less · 30 MB or less',
    result: `${renderMegabytes(packed.size)} · ${told}`,
    reached: packed.size > 3_000_000 ? false : installed === undefined ? undefined : installed <= 30_000_000,
  };
}
