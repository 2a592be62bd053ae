/** Writes data no faster than its reader takes it, so that nothing piles up in memory. */

import { once } from 'node:events';

/** Settles when there is room for more. */
export async function writeOut(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
