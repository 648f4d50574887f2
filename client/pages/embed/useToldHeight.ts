import { type RefObject, useEffect } from 'react';

/** Tells the page around the frame how high this is, when it changes and when asked; nothing else, so anyone may hear it. */
export function useToldHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const shown = element.current;
    if (!shown || window.parent === window) return;
    const tell = () =>
      window.parent.postMessage(
        { neuvontakarttaHeight: Math.ceil(shown.getBoundingClientRect().height) },
        '*',
      );
    const onMessage = ({ source, data }: MessageEvent) => {
      if (source === window.parent && data?.neuvontakarttaAsks === 'height') tell();
    };
    const observer = new ResizeObserver(tell);
    observer.observe(shown);
    addEventListener('message', onMessage);
    return () => {
      observer.disconnect();
      removeEventListener('message', onMessage);
    };
  }, [element]);
}
