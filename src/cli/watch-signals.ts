/** Turns the signals that end a program into one abort, so that drafts are saved and the terminal is restored. */

/** The part of `process` that is needed. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  removeListener(signal: NodeJS.Signals, listener: () => void): unknown;
}

const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type Ending = keyof typeof exitCodes;

export interface SignalWatch {
  readonly signal: AbortSignal;
  /** 130 unless another signal came. */
  exitCode(): number;
  /** Ends the sitting for another reason, such as a terminal that is gone. */
  interrupt(): void;
  stop(): void;
}

export function watchSignals(source: SignalSource): SignalWatch {
  const controller = new AbortController();
  let code: number = exitCodes.SIGINT;
  const listeners = (Object.keys(exitCodes) as Ending[]).map((name) => {
    const listener = (): void => {
      if (!controller.signal.aborted) code = exitCodes[name];
      controller.abort();
    };
    source.on(name, listener);
    return { name, listener };
  });
  return {
    signal: controller.signal,
    exitCode: () => code,
    interrupt: () => controller.abort(),
    stop() {
      for (const { name, listener } of listeners) source.removeListener(name, listener);
    },
  };
}
