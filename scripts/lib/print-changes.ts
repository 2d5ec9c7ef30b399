import { groupBy } from '#domain/group-by.ts';
import type { VacancyCell } from '#domain/vacancy.ts';
import type { Changes, Named } from '#ingest/changes.ts';

/** Changes as a Markdown list for a pull request; `placeOf` gives the name of a municipality or ward. */
export function printChanges(changes: Changes, placeOf: (lgCode: string) => string): string {
  const { added, gone, likelyRenamed, renamed, moved, vacancies } = changes;
  const place = ({ name, lgCode }: Named) => `${name} (${placeOf(lgCode)})`;
  const byNursery = groupBy(vacancies, ({ id }) => id);
  const summary = [
    `added ${added.length}`,
    `gone ${gone.length}`,
    `renamed ${renamed.length}`,
    `moved ${moved.length}`,
    `vacancies changed in ${vacancies.length} classes of ${byNursery.size} nurseries`,
  ].join(', ');
  const parts = [
    section('Added', added.map(place)),
    section('Gone', gone.map(place)),
    section('Likely renamed: put into `aliases` of source.json', likelyRenamed.map(aliasOf)),
    section(
      'Renamed',
      renamed.map((each) => `${each.before} → ${place(each)}`),
    ),
    section(
      'Moved',
      moved.map((each) => `${place(each)}: ${distanceOf(each)}`),
    ),
    section(
      'Vacancies',
      [...byNursery.values()].map((classes) => vacancyLine(classes, place)),
    ),
  ];
  return [summary, ...parts.filter((part) => part !== '')].join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function aliasOf({ before, after, kind }: Changes['likelyRenamed'][number]): string {
  const now = kind === null ? after.name : { name: after.name, kind };
  return `\`${JSON.stringify(before.name)}: ${JSON.stringify(now)}\``;
}

function distanceOf({ metres, after }: Changes['moved'][number]): string {
  if (metres !== null) return `${metres} m`;
  return after === null ? 'no position any more' : 'has a position now';
}

function vacancyLine(classes: Changes['vacancies'], place: (named: Named) => string): string {
  const [first] = classes;
  const cells = classes.map(
    ({ age, before, after }) => `class ${age} ${printCell(before)} → ${printCell(after)}`,
  );
  return first ? `${place(first)}: ${cells.join(', ')}; ${entryOf(first)}` : '';
}

/** A number of places says nothing without the month it is offered for. */
function entryOf({ entryMonths: [before, after] }: Changes['vacancies'][number]): string {
  const [was, is] = [before ?? 'of an unknown month', after ?? 'of an unknown month'];
  return was === is ? `entry ${is}` : `entry ${was} → ${is}`;
}

function printCell(cell: VacancyCell | null): string {
  if (cell === null) return 'not published';
  switch (cell.kind) {
    case 'count':
      return String(cell.count);
    case 'joint':
      return `${cell.raw.trim()} for classes ${cell.ages.join(', ')} together`;
    case 'not-offered':
      return 'not offered';
    case 'unknown':
      return cell.raw.trim() === '' ? 'unknown (blank)' : `unknown (${cell.raw.trim()})`;
    default:
      return cell.raw.trim();
  }
}
