import { Route, Routes } from 'react-router';
import { JobTrackList } from './job-track-list.tsx';

/** Below `/jobbspar`. */
export function Component() {
  return (
    <Routes>
      <Route index element={<JobTrackList />} />
    </Routes>
  );
}
