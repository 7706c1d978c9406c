import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../ui/page/not-found-page.tsx';
import { JobTrackList } from './job-track-list.tsx';
import { JobTrackPage } from './job-track-page.tsx';
import './job-tracks.css';

/** Below `/jobbspar`. */
export function Component() {
  return (
    <Routes>
      <Route index element={<JobTrackList />} />
      <Route path=":trackId" element={<JobTrackPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
