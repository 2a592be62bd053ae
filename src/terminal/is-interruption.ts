/** Tells a prompt that was left from one that failed: by name, so that nothing of Inquirer is loaded for it. */

/** Ctrl-C at a prompt, or the end of its input. */
export function isExit(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

/** As `isExit`, or a signal that ended the prompt. */
export function isInterruption(error: unknown): boolean {
  return isExit(error) || (error instanceof Error && error.name === 'AbortPromptError');
}
