const smallest = 1 << 16;

/**
 * Text → a number above 0, in 12 bytes an entry however long the text is: texts are told apart by 53 bits of hash, so that among
 * a million the chance of any mistake is about 1 in 10,000.
 */
export function compactMap() {
  let keys = new Float64Array(smallest);
  let values = new Uint32Array(smallest);
  let size = 0;
  const slotOf = (key: number) => {
    let slot = key % keys.length;
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % keys.length;
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldValues] = [keys, values];
    keys = new Float64Array(oldKeys.length * 2);
    values = new Uint32Array(oldKeys.length * 2);
    oldValues.forEach((value, index) => {
      if (value === 0) return;
      const key = oldKeys[index] ?? 0;
      const slot = slotOf(key);
      keys[slot] = key;
      values[slot] = value;
    });
  };
  return {
    /** The number this text was first given; it is given this one if it has none yet. */
    firstOf(text: string, value: number): number {
      if (size * 2 > keys.length) grow();
      const key = hashOf(text);
      const slot = slotOf(key);
      const known = values[slot] ?? 0;
      if (known !== 0) return known;
      keys[slot] = key;
      values[slot] = value;
      size += 1;
      return value;
    },
  };
}

/** 53 bits from two FNV-1a lanes. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  low ^= low >>> 15;
  high ^= high >>> 13;
  return (low >>> 0) * 0x200000 + (high >>> 11);
}
