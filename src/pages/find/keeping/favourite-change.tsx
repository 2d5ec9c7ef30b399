import type { Facility } from '#domain/facility.ts';
import { changedClasses } from '#domain/kept.ts';
import { useKept } from '#state/use-kept.ts';
import { ChangeNote } from '#ui/change-note.tsx';

/** Of a favourite: what has changed since the user saw it last. */
export function FavouriteChange({ facility }: { facility: Facility }) {
  const favourite = useKept().favourites.find(({ id }) => id === facility.id);
  if (favourite === undefined || facility.theme !== 'nurseries') return null;
  const { vacancies, kind } = facility;
  const changed = changedClasses(favourite.seen, vacancies);
  return <ChangeNote changed={changed} seen={favourite.seen} present={vacancies} kind={kind} />;
}
