/** What happens when standard output takes no more: the reader has gone, the disk is full, the device fails. */

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no space left on the device standard output goes to',
  EDQUOT: 'your quota is used up where standard output goes to',
  EFBIG: 'the file standard output goes to is as large as it may be',
  EIO: 'the device standard output goes to reports an input or output error',
};

const remedy = 'what was written so far is incomplete; send the output elsewhere and run the command again';

/**
 * Ends the program at once, so that nothing else reports the same fault: quietly with 0 when the reader has gone
 * (`coach … | head -1`), else with 2 and the reason on standard error.
 * @returns false when it is not a fault of writing
 */
export function endOnOutputFault(
  error: NodeJS.ErrnoException,
  { stderr, exit }: Pick<NodeJS.Process, 'stderr' | 'exit'>,
): boolean {
  if (error.code === 'EPIPE') exit(0);
  else if (error.syscall === 'write') {
    const reason = reasons[error.code ?? ''] ?? `standard output cannot be written: ${error.message}`;
    stderr.write(`file-unreadable\n  ${reason}\n  hint: ${remedy}\n`);
    exit(2);
  } else return false;
  return true;
}
