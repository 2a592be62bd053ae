/** What a YAML file is called: pages are found by its name without ending, and a bank may take its topic from it. */

export function isYamlName(file: string): boolean {
  return /\.ya?ml$/iu.test(file);
}

/** "rubrics/flags/blame.yaml" → "blame". */
export function stemOf(file: string): string {
  const [name = ''] = file.split(/[\\/]/).slice(-1);
  return isYamlName(name) ? name.slice(0, name.lastIndexOf('.')) : name;
}
