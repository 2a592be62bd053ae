/** A keyboard and a screen for tests: what is written is read back from a real terminal's model. */

import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import headless from '@xterm/headless';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

export class FakeTerminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly #screen: InstanceType<typeof headless.Terminal>;
  readonly #keyboard = Object.assign(new PassThrough(), {
    isTTY: true,
    isRaw: false,
    setRawMode(on: boolean) {
      this.isRaw = on;
      return this;
    },
  });
  readonly #output: EventEmitter & { columns: number; rows: number };
  /** Everything that was written, escapes and all. */
  written = '';

  constructor(columns = 80, rows = 24) {
    this.#screen = new headless.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 5000 });
    this.#output = Object.assign(new EventEmitter(), {
      isTTY: true,
      columns,
      rows,
      write: (text: string): boolean => {
        this.written += text;
        // A terminal in raw mode as Node sets it turns "\n" into "\r\n".
        this.#screen.write(text.replace(/\r?\n/gu, '\r\n'));
        return true;
      },
    });
    this.stdin = this.#keyboard as unknown as NodeJS.ReadStream;
    this.stdout = this.#output as unknown as NodeJS.WriteStream;
  }

  get raw(): boolean {
    return this.#keyboard.isRaw;
  }

  /** Sends each text as one chunk and waits until it has been dealt with. */
  async type(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      this.#keyboard.write(text);
      await settle();
    }
  }

  /** Sets the size several times, as a window does that is drawn smaller, and waits for what is drawn then. */
  async resize(...sizes: readonly (readonly [columns: number, rows: number])[]): Promise<void> {
    await this.screen();
    const before = this.written.length;
    for (const [columns, rows] of sizes) {
      this.#screen.resize(columns, rows);
      this.#output.columns = columns;
      this.#output.rows = rows;
      this.#output.emit('resize');
    }
    for (let waits = 0; this.written.length === before && waits < 1000; waits += 1) await settle();
  }

  /** All lines so far, those scrolled away included, without blank space at the ends. */
  async screen(): Promise<readonly string[]> {
    await new Promise<void>((resolve) => this.#screen.write('', resolve));
    const { buffer } = this.#screen;
    const lines = Array.from({ length: buffer.active.length }, (_, index) =>
      (buffer.active.getLine(index)?.translateToString(true) ?? '').trimEnd(),
    );
    while (lines.at(-1) === '') lines.pop();
    return lines;
  }

  /** The line that the cursor is in, with "█" in the cursor's place. */
  async cursorLine(): Promise<string> {
    const lines = await this.screen();
    const { cursorX, cursorY, baseY } = this.#screen.buffer.active;
    const line = this.#screen.buffer.active.getLine(baseY + cursorY);
    const before = line?.translateToString(false, 0, cursorX) ?? '';
    const after = (line?.translateToString(true, cursorX) ?? '').trimEnd();
    return lines.length === 0 ? '█' : `${before}█${after}`;
  }
}
