import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../ui/page/not-found-page.tsx';
import { EnquiryListPage } from './enquiry-list-page.tsx';
import { EnquiryPage } from './enquiry/enquiry-page.tsx';
import { NewEnquiryPage } from './form/new-enquiry-page.tsx';
import './supply.css';

/** Below `/upphandling`. */
export function Component() {
  return (
    <Routes>
      <Route index element={<EnquiryListPage />} />
      <Route path="ny" element={<NewEnquiryPage />} />
      <Route path=":enquiryId" element={<EnquiryPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
