import { describe, expect, it } from 'vitest';
import { anOpenTrack, aProposal, aTrackWith, happened, onlyParticipation } from '../../test/examples.ts';
import { mostProposals, proposeCandidate } from './propose-candidate.ts';

describe('Proposing a candidate', () => {
  it('begins the admission with who proposed and why', () => {
    const proposal = aProposal({ reason: 'Vill arbeta med mat.' });
    const track = happened(anOpenTrack(), proposeCandidate(anOpenTrack(), proposal));
    expect(onlyParticipation(track)).toMatchObject({
      candidateId: proposal.candidateId,
      status: 'proposed',
      revision: 1,
      proposedBy: { id: 'anna', role: 'coordinator' },
      decisions: [{ step: 'proposed', by: 'anna', reason: 'Vill arbeta med mat.' }],
    });
  });

  it('takes in nothing but what is asked for', () => {
    const more = { override: 'Ingenting hindrar.', status: 'admitted', gone: true };
    const proposal = aProposal();
    const proposedBy = { ...proposal.proposedBy, ...more };
    expect(proposeCandidate(anOpenTrack(), { ...proposal, ...more, proposedBy })).toEqual(
      proposeCandidate(anOpenTrack(), proposal),
    );
  });

  it.each(['proposed', 'invited', 'applied', 'admitted', 'reserve', 'declined'] as const)(
    'is refused for who is already %s',
    (status) => {
      const track = aTrackWith(status);
      const { candidateId } = onlyParticipation(track);
      expect(() => proposeCandidate(track, aProposal({ candidateId }))).toThrow(
        expect.objectContaining({ code: 'already-proposed', status: 409 }),
      );
    },
  );

  it('can be done again when the earlier proposal was withdrawn', () => {
    const track = aTrackWith('withdrawn');
    const { candidateId } = onlyParticipation(track);
    const again = happened(track, proposeCandidate(track, aProposal({ candidateId })));
    expect(again.participations.map(({ status }) => status)).toEqual(['withdrawn', 'proposed']);
  });

  it('stops where one document would grow too large', () => {
    const one = onlyParticipation(aTrackWith('withdrawn'));
    const full = { ...anOpenTrack(), participations: Array(mostProposals).fill(one) };
    expect(() => proposeCandidate(full, aProposal())).toThrow(
      expect.objectContaining({ code: 'too-many-proposals', status: 409 }),
    );
  });
});
