import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../ui/page/not-found-page.tsx';
import { ComparePage } from './compare/compare-page.tsx';
import { ShortlistList } from './list/shortlist-list.tsx';
import { ShortlistPage } from './page/shortlist-page.tsx';
import { ProposePage } from './propose/propose-page.tsx';
import './shortlists.css';

/** Below `/urvalslistor`. */
export function Component() {
  return (
    <Routes>
      <Route index element={<ShortlistList />} />
      <Route path=":demandId" element={<ShortlistPage />} />
      <Route path=":demandId/jamfor" element={<ComparePage />} />
      <Route path=":demandId/foresla/:candidateId" element={<ProposePage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
