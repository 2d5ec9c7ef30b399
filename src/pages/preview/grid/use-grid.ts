import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { type FileDraft, indexOfLine, type Reading, stepOf } from '#pages/preview/draft.ts';
import { edit, redo, undo } from '#pages/preview/draft-store.ts';
import type { Spot } from '#pages/preview/findings/findings.ts';
import { columnWidths } from './columns.ts';
import { moveBy, type Place } from './move.ts';

const rowHeight = 44;

/** The active cell, what is being typed in it, and the keys; the scrolled element has the focus all the while. */
export function useGrid(draft: FileDraft, reading: Reading, target: Spot | null) {
  const { id, rows } = draft;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<{ text: string } | null>(null);
  const widths = useMemo(() => columnWidths(rows, reading.headers), [rows, reading.headers]);
  const size = { rows: rows.length, columns: widths.length };
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: rowHeight,
  });
  const place = {
    row: Math.min(active.row, size.rows - 1),
    column: Math.min(active.column, size.columns - 1),
  };
  const row = rows[place.row];
  const text = row?.cells[place.column] ?? '';
  const focus = () => scroller.current?.focus({ preventScroll: true });

  const goTo = (next: Place) => {
    setEditing(null);
    setActive(next);
    virtual.scrollToIndex(next.row);
    showColumn(scroller.current, next.column);
  };
  const goToSpot = useEffectEvent(({ line, column }: Spot) => {
    const index = indexOfLine(rows, line);
    if (index === -1) return;
    goTo({ row: index, column: column ?? 0 });
    focus();
    scroller.current?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (target !== null) goToSpot(target);
  }, [target]);

  const cancel = () => {
    setEditing(null);
    focus();
  };
  const write = (written: string) => {
    cancel();
    if (row !== undefined) edit(id, stepOf(rows, [{ line: row.line, column: place.column, text: written }]));
  };
  const startEditing = () => setEditing({ text });
  /** A press on the active cell begins to edit it. */
  const press = (pressed: Place) => {
    const isActive = pressed.row === place.row && pressed.column === place.column;
    setActive(pressed);
    setEditing(isActive ? { text } : null);
  };
  /** What a key does that does not move; false = nothing. */
  const act = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean => {
    const isCommand = ctrlKey || metaKey;
    if (isCommand && key.toLowerCase() === 'z') (shiftKey ? redo : undo)(id);
    else if (isCommand && key.toLowerCase() === 'y') redo(id);
    else if (isCommand || altKey) return false;
    else if (key === 'Enter' || key === 'F2') startEditing();
    else if (key === 'Delete' || key === 'Backspace') write('');
    else if (key.length === 1 && key !== ' ') setEditing({ text: key });
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.nativeEvent.isComposing) return;
    const moved = moveBy(event, place, size);
    if (moved !== null) goTo(moved);
    else if (!act(event)) return;
    event.preventDefault();
  };
  return { scroller, virtual, widths, place, row, editing, onKeyDown, press, write, cancel, startEditing };
}

/** The column headers tell where a column stands, whether its rows are drawn or not. */
function showColumn(scroller: HTMLElement | null, column: number): void {
  const [line, ...headers] = scroller?.querySelectorAll<HTMLElement>('[role="columnheader"]') ?? [];
  const header = headers[column];
  if (scroller === null || line === undefined || header === undefined) return;
  const left = header.offsetLeft - line.offsetWidth;
  const right = header.offsetLeft + header.offsetWidth - scroller.clientWidth;
  if (scroller.scrollLeft > left) scroller.scrollLeft = left;
  else if (scroller.scrollLeft < right) scroller.scrollLeft = right;
}
