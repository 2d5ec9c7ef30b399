const source = /\.(tsx?|css|html|yml|sh)$/;
const longest = 300;
const homelessNames = /(^|\/)(utils?|helpers?|hooks|types|constants|services)(\/|\.\w+$)/;
const barrel = /(^|\/)index\.tsx?$/;
/** A folder of a person or of a machine. */
const machinePath = /(?<![\w.-])\/(?:home|Users|root|work)\/[\w.-]+/;
const registry =
  /https?:\/\/(?!registry\.npmjs\.org)[\w.-]*(?:registry|npm|artifactory|nexus)[\w.-]*(?::\d+)?\//;
/** Where the lock names the origin of a package; a lock that works everywhere names none or the public one. */
const resolved = /"resolved": "(?!https:\/\/registry\.npmjs\.org\/)[^"]+"/;

/** What the house does not allow of a file, as sentences. */
export function checkFile(path: string, text: string): string[] {
  const problems: string[] = [];
  if (homelessNames.test(path)) problems.push(`${path}: a name that says nothing about what is inside`);
  if (barrel.test(path)) problems.push(`${path}: a barrel`);
  const lines = text.split('\n').length - 1;
  if (source.test(path) && lines > longest) problems.push(`${path}: ${lines} lines, more than ${longest}`);
  for (const pattern of path === 'package-lock.json'
    ? [machinePath, registry, resolved]
    : [machinePath, registry]) {
    const [match] = pattern.exec(text) ?? [];
    if (match !== undefined) problems.push(`${path}: ${match}`);
  }
  return problems;
}
