import type { Facility } from '#domain/facility.ts';
import { groupBy } from '#domain/group-by.ts';

type Named = Pick<Facility, 'id' | 'name' | 'address'>;

/** What tells facilities apart when they are only heard: the name, with its area or address where the name alone does not. */
export function uniqueNames<F extends Named>(
  facilities: readonly F[],
  areaOf: (facility: F) => string,
): readonly string[] {
  const forms = [
    ({ name }: F) => name,
    (facility: F) => `${facility.name} ${areaOf(facility)}`,
    (facility: F) => `${facility.name} ${facility.address ?? areaOf(facility)}`,
  ];
  const written = forms.map((form) => facilities.map(form));
  const sharing = written.map((names) => groupBy(names, (name) => name));
  return facilities.map(({ name, id }, index) => {
    const own = written.map((names) => names[index] ?? '');
    return own.find((text, form) => sharing[form]?.get(text)?.length === 1) ?? `${name} ${id}`;
  });
}
