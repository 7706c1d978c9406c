let serial = 0;

/** An ad as JobTech publishes it; each call gives another id. `null` takes a field away as JobTech does. */
export function aJobAd(changes: object = {}) {
  serial += 1;
  return {
    id: String(24_000_000 + serial),
    timestamp: Date.UTC(2026, 10, 20),
    headline: 'Svetsare till verkstad',
    webpage_url: 'https://arbetsformedlingen.se/platsbanken/annonser/24000000',
    application_deadline: '2027-01-31T23:59:59',
    number_of_vacancies: 2,
    description: { text: 'Ring Kim på 070-123 45 67.' },
    employer: {
      organization_number: null,
      name: 'Exempel Verkstad AB',
      phone_number: '070-1234567',
      email: 'kim@exempel.se',
    },
    occupation: { concept_id: 'occu_pat_ion', label: 'Rörsvetsare', legacy_ams_taxonomy_id: '2345' },
    occupation_group: { concept_id: 'grou_p12_345', label: 'Svetsare', legacy_ams_taxonomy_id: '7212' },
    scope_of_work: { min: 100, max: 100 },
    driving_license_required: true,
    driving_license: [{ concept_id: 'VTK8_WRx_GcM', label: 'B' }],
    workplace_address: { municipality: 'Trollhättan', municipality_code: '1488', region_code: '14' },
    must_have: { skills: [], languages: [], work_experiences: [], education: [], education_level: [] },
    nice_to_have: null,
    ...changes,
  };
}
