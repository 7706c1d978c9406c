import './shortlists.css';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { ComparePage } from './compare-page.tsx';
import { ProposePage } from './propose-page.tsx';
import { ShortlistList } from './shortlist-list.tsx';
import { ShortlistPage } from './shortlist-page.tsx';

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
