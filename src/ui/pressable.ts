/**
 * For a button that its own press switches off, for a while or at the end of a range: `disabled` would take the focus away
 * from it and leave it nowhere.
 */
export function pressable(isOff: boolean, onPress: () => void) {
  return { 'aria-disabled': isOff || undefined, onClick: isOff ? undefined : onPress };
}
