import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../ui/page/not-found-page.tsx';
import { ChangeDemandPage } from './change/change-demand-page.tsx';
import { NewDemandPage } from './form/new-demand-page.tsx';
import { DemandListPage } from './list/demand-list-page.tsx';
import { DemandPage } from './page/demand-page.tsx';
import './demands.css';

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
