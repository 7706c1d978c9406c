import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../ui/page/not-found-page.tsx';
import { EmployerListPage } from './employer-list-page.tsx';
import { EmployerPage } from './employer-page.tsx';
import { NewEmployerPage } from './new-employer-page.tsx';
import './employers.css';

/** Below `/arbetsgivare`. */
export function Component() {
  return (
    <Routes>
      <Route index element={<EmployerListPage />} />
      <Route path="ny" element={<NewEmployerPage />} />
      <Route path=":employerId" element={<EmployerPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
