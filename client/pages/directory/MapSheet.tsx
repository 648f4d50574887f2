import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Card } from '../../../data/model/card.ts';
import { ServiceCard } from '../../cards/ServiceCard.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { CardProps } from './cardProps.ts';
import styles from './mapSheet.module.css';

interface SheetCardProps {
  card: Card | null;
  cards: CardProps;
}

/** The card of a service in the map's popup. */
export function PopupCard({ card, cards }: SheetCardProps) {
  if (!card) return null;
  const { highlightedId: _, onHighlight: __, ...shared } = cards;
  return (
    <div className={styles.popupCard}>
      <ServiceCard hit={{ distanceKm: null, ...card }} {...shared} headingLevel="h2" />
    </div>
  );
}

const dragToClosePx = 80;

/** The selected service over a phone's map: dragged down, closed by Escape or its button; the map stays free. */
export function MapSheet({ card, cards, onClose }: SheetCardProps & { onClose: () => void }) {
  const t = useTranslations('card');
  const [drag, setDrag] = useState<{ from: number; by: number } | null>(null);
  const sheet = useRef<HTMLElement>(null);
  const opener = useRef<Element>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each card has an opener of its own
  useEffect(() => {
    if (!sheet.current?.contains(document.activeElement)) opener.current = document.activeElement;
  }, [card]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);

  function close() {
    const hadFocus = sheet.current?.contains(document.activeElement);
    onClose();
    if (hadFocus && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: event.clientY, by: 0 });
  }

  function onPointerMove(event: PointerEvent) {
    if (drag) setDrag({ from: drag.from, by: Math.max(0, event.clientY - drag.from) });
  }

  function onPointerUp() {
    if (drag && drag.by > dragToClosePx) onClose();
    setDrag(null);
  }

  return (
    <section
      ref={sheet}
      className={styles.sheet}
      data-dragging={drag !== null}
      style={{ translate: `0 ${drag?.by ?? 0}px` }}
      aria-label={t('details')}
    >
      <div
        className={styles.grip}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setDrag(null)}
      />
      <button type="button" className={styles.close} aria-label={t('close')} onClick={close}>
        <Icon name="close" />
      </button>
      <PopupCard card={card} cards={cards} />
    </section>
  );
}
