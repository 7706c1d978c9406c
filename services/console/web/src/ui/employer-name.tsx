import { useEmployerName } from './use-employer-name.ts';

export function EmployerName({ employerId }: { employerId: string }) {
  return useEmployerName(employerId);
}
