import { useTranslation } from 'react-i18next';

/** What a field of the field tables is called in the page's language. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation();
  return (field) => {
    const [group, name = ''] = field.split('.');
    if (group === 'vacancies') return t('classAge.name', { age: name });
    return group === 'amenities' ? t(`amenity.${name}`) : t(`preview.field.${field}`);
  };
}
