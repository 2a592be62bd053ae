/** Builds `dist/`: the bundled program and library entry with its types, and the compiled library and knowledge that it reads when it starts. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CoachError } from '../error.ts';
import { loadLibrary } from '../library/load-library.ts';
import { renderProblems } from '../terminal/render-problems.ts';
import { bundleProgram } from './bundle-program.ts';
import { bundleTypes } from './bundle-types.ts';
import { compileData } from './compile-data.ts';
import { compileSchemas } from './compile-schemas.ts';
import { dataLicences } from './data-licences.ts';
import { checkLicences, readLicence, renderLicences } from './licences.ts';
import { linkProgram } from './link-program.ts';
import { replaceDirectory } from './replace-directory.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};

try {
  const data = compileData(root, loadLibrary({ directory: root }), version);
  const { files, packages } = await bundleProgram(root, { version, engine: data.engine });
  const licences = [...packages.map(readLicence), ...dataLicences()];
  const [refused] = checkLicences(licences);
  if (refused !== undefined) throw new Error(refused);
  const texts = {
    'licences.txt': renderLicences(licences),
    'index.d.ts': bundleTypes(join(root, 'src/api/index.ts')),
    // Node looks for the nearest one at every start: this one is short.
    'package.json': '{ "type": "module" }\n',
  };
  replaceDirectory(join(root, 'dist'), { ...files, ...data.files, ...compileSchemas(), ...texts });
  linkProgram(root);
} catch (error) {
  if (!(error instanceof CoachError)) throw error;
  process.stderr.write(
    renderProblems(error.problems, { columns: process.stderr.columns ?? 80, colour: false }),
  );
  process.exitCode = 2;
}
