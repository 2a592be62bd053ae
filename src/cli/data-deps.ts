/** What the commands that move and delete data are given. */

import type { History } from '../history/open-history.ts';
import type { Theme } from '../terminal/theme.ts';
import type { Output } from './page.ts';

export interface DataDeps {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: Output;
  /** Looks and width of standard output; asked again for every drawing. */
  readonly theme: () => Theme;
  /** The folder from `findDataDirectory`. */
  readonly directory: string;
  readonly openHistory: (directory: string) => Promise<History>;
}
