/** Runs a program in a pseudo-terminal, types into it, and reads its screen back. */

import { devNull } from 'node:os';
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

export interface PtyOptions {
  readonly command: readonly [string, ...string[]];
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds to wait for a text before a test fails. */
const patience = 15_000;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export class PtyRun {
  readonly #screen: InstanceType<typeof headless.Terminal>;
  readonly #pty: IPty;
  readonly exit: Promise<{ readonly exitCode: number; readonly signal: number | undefined }>;
  /** Everything that the program wrote. */
  written = '';

  constructor({ command, columns = 80, rows = 40, env = {} }: PtyOptions) {
    const [file, ...args] = command;
    this.#screen = new headless.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 5000 });
    const { NO_COLOR: _none, FORCE_COLOR: _neither, CI: _nor, ...inherited } = process.env;
    this.#pty = spawn(file, args, {
      name: env.TERM ?? 'xterm-256color',
      cols: columns,
      rows,
      env: { ...inherited, COACH_CONFIG: devNull, ...env },
    });
    this.#pty.onData((data) => {
      this.written += data;
      this.#screen.write(data);
    });
    this.exit = new Promise((resolve) =>
      this.#pty.onExit(({ exitCode, signal }) => resolve({ exitCode, signal })),
    );
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** Each text is sent at once, as a paste or a key press is. */
  async type(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      this.#pty.write(text);
      await pause(40);
    }
  }

  kill(signal: string): void {
    this.#pty.kill(signal);
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** All lines so far, those scrolled away included. */
  async screen(): Promise<string> {
    await new Promise<void>((resolve) => this.#screen.write('', resolve));
    const { active } = this.#screen.buffer;
    const lines = Array.from(
      { length: active.length },
      (_, row) => active.getLine(row)?.translateToString(true) ?? '',
    );
    return lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd();
  }

  /** Waits until the screen shows the text, `times` times. */
  async waitFor(text: string, times = 1): Promise<string> {
    const end = Date.now() + patience;
    for (;;) {
      const screen = await this.screen();
      if (screen.split(text).length > times) return screen;
      if (Date.now() > end) throw new Error(`"${text}" did not appear. The screen:\n${screen}`);
      await pause(25);
    }
  }

  /** Waits for the end; the terminal's modes are then what the program left behind. */
  async ended(): Promise<{
    readonly code: number;
    readonly cursorHidden: boolean;
    readonly pasteMode: boolean;
  }> {
    const { exitCode, signal } = await this.exit;
    await pause(50);
    await this.screen();
    const lastOf = (sequence: string): number => this.written.lastIndexOf(sequence);
    return {
      code: signal ? 128 + signal : exitCode,
      cursorHidden: lastOf('\u001b[?25l') > lastOf('\u001b[?25h'),
      pasteMode: this.#screen.modes.bracketedPasteMode,
    };
  }
}
