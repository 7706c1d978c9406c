import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { ChangeDemandPage } from './change-demand-page.tsx';
import { DemandListPage } from './demand-list-page.tsx';
import { DemandPage } from './demand-page.tsx';
import './demands.css';
import { NewDemandPage } from './new-demand-page.tsx';

/** Below `/kompetensbehov`. */
export function Component() {
  return (
    <Routes>
      <Route index element={<DemandListPage />} />
      <Route path="nytt" element={<NewDemandPage />} />
      <Route path=":demandId" element={<DemandPage />} />
      <Route path=":demandId/andra" element={<ChangeDemandPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
