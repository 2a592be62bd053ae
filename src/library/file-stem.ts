/** What a YAML file is called without its folder and its ending: pages are found by it, and a bank may take its topic from it. */

/** "rubrics/flags/blame.yaml" → "blame". */
export function stemOf(file: string): string {
  const [name = ''] = file.split(/[\\/]/).slice(-1);
  return name.replace(/\.ya?ml$/i, '');
}
