import { MissingConsents } from './missing-consents.tsx';
import { WhatYouCan } from './what-you-can.tsx';

export function CaseWorkerHome() {
  return (
    <div className="home-panels">
      <WhatYouCan />
      <MissingConsents />
    </div>
  );
}
