import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { foldText } from '../../data/model/foldText.ts';
import styles from './finder.module.css';
import { useOutsidePress } from './useOutsidePress.ts';

interface FinderProps {
  label: ReactNode;
  /** The label is the page's first heading too. */
  isHeading?: boolean;
  placeholder: string;
  /** Stands before the input, inside the same box: what is chosen. */
  chosen?: ReactNode;
  name?: string;
  /** What is chosen is one thing: it and the input share a line. */
  isSingle?: boolean;
  /** The options for what was typed; `typed` is folded. `close` closes the panel and empties the input. */
  children: (typed: string, close: () => void, isOpen: boolean) => ReactNode;
  /** Said to screen readers when what was typed changes. */
  status?: (typed: string) => string;
  onType?: (text: string) => void;
  panelLabel: string;
  icon?: ReactNode;
  /** Shown without JavaScript too, since its options are a form of their own. */
  isStaticWithoutScript?: boolean;
}

/**
 * A field that narrows the options below it. The options are native controls in the page's own order, so a screen
 * reader, a keyboard or no JavaScript at all meet nothing unusual: Tab and the arrow keys go in, Escape goes back.
 */
export function Finder(props: FinderProps) {
  const Heading = props.isHeading ? 'h1' : 'div';
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const typed = foldText(text.trim());
  const hide = useCallback(() => setOpen(false), []);
  useOutsidePress(root, isOpen, hide);

  function change(value: string) {
    setText(value);
    setOpen(true);
    props.onType?.(value);
  }

  // What was typed before the scripts came stands in the input alone.
  const catchUp = useEffectEvent(() => {
    const typedBefore = input.current?.value;
    if (!typedBefore) return;
    setText(typedBefore);
    setOpen(document.activeElement === input.current);
    props.onType?.(typedBefore);
  });
  useEffect(() => catchUp(), []);

  function close() {
    setText('');
    props.onType?.('');
    setOpen(false);
  }

  function visibleOptions(): HTMLElement[] {
    const options = panel.current?.querySelectorAll<HTMLElement>('input, button, a') ?? [];
    return [...options].filter((option) => option.offsetParent !== null);
  }

  function moveFocus(event: KeyboardEvent, step: 1 | -1) {
    const options = visibleOptions();
    const current = options.indexOf(document.activeElement as HTMLElement);
    const next = current + step;
    event.preventDefault();
    if (next < 0) input.current?.focus();
    else options[Math.min(next, options.length - 1)]?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      input.current?.focus();
      close();
    } else if (event.key === 'ArrowDown') {
      setOpen(true);
      moveFocus(event, 1);
    } else if (event.key === 'ArrowUp' && document.activeElement !== input.current) {
      moveFocus(event, -1);
    } else if (event.key === 'Enter' && document.activeElement === input.current) {
      event.preventDefault();
      if (typed) visibleOptions()[0]?.click();
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move the focus between the native controls inside
    <div
      ref={root}
      className={styles.finder}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.relatedTarget && !root.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Heading className={props.isHeading ? styles.heading : undefined}>
        <label htmlFor={`${id}-input`} className={styles.label}>
          {props.label}
        </label>
      </Heading>
      <div
        className={styles.box}
        data-single={props.isSingle}
        onPointerDown={() => setTimeout(() => input.current?.focus())}
      >
        {props.icon}
        {props.chosen}
        <input
          ref={input}
          id={`${id}-input`}
          className={styles.input}
          type="text"
          name={props.name}
          value={text}
          placeholder={props.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onChange={(event) => change(event.target.value)}
        />
      </div>
      <fieldset
        ref={panel}
        // A press on a label inside must leave the focus here, not with what is around the finder.
        tabIndex={-1}
        className={styles.panel}
        data-open={isOpen}
        data-static={props.isStaticWithoutScript}
        aria-label={props.panelLabel}
      >
        {props.children(typed, close, isOpen)}
      </fieldset>
      <span role="status" className={styles.status}>
        {isOpen && typed ? props.status?.(typed) : ''}
      </span>
    </div>
  );
}
