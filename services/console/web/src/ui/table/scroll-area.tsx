import { type ReactNode, useEffect, useRef, useState } from 'react';

/** What may be too wide scrolls for itself, so that the page never does; by keyboard too, while there is more to see. */
export function ScrollArea({ label, children }: { label: string; children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const target = area.current;
    if (!target) return;
    const watch = new ResizeObserver(() => setWider(target.scrollWidth > target.clientWidth));
    watch.observe(target);
    if (target.firstElementChild) watch.observe(target.firstElementChild);
    return () => watch.disconnect();
  }, []);
  return (
    <div
      ref={area}
      className="ui-scroll"
      {...(isWider && { role: 'group', 'aria-label': label, tabIndex: 0 })}
    >
      {children}
    </div>
  );
}
