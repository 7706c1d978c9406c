/** How much of what could be had was had. The number stands beside it: the bar is for the eye only. */
export function PointsBar({
  given,
  of,
  kind,
}: {
  given: number;
  of: number;
  kind: 'formal' | 'soft' | 'total';
}) {
  const share = of === 0 ? 0 : Math.round((100 * given) / of);
  return (
    <div className="shortlist-bar" data-kind={kind} aria-hidden>
      <div style={{ inlineSize: `${share}%` }} />
    </div>
  );
}
