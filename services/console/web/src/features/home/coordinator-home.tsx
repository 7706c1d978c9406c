import { MissingConsents } from './missing-consents.tsx';
import { ShortlistNews } from './shortlist-news.tsx';
import { TracksToDecide } from './tracks-to-decide.tsx';

export function CoordinatorHome() {
  return (
    <div className="home-panels">
      <TracksToDecide />
      <ShortlistNews />
      <MissingConsents />
    </div>
  );
}
