/** People alike in what they can take: a bit per role in `roles`, of which there may be any number, and how many they are. */
export type Group = { readonly roles: bigint; readonly people: number };

/**
 * Most places filled when each person takes at most one role they can (maximum bipartite assignment). People alike are
 * one node with their number as capacity, so the flow runs over groups, not heads. `wanted[i]` is places in role i.
 */
export const mostFilled = (groups: readonly Group[], wanted: readonly number[]): number => {
  const idle = groups.map((group) => group.people);
  const open = [...wanted];
  const placed = groups.map(() => wanted.map(() => 0));

  // Finds an idle group that can reach `role` by moving placed people over, and moves as many as the path carries.
  const fill = (role: number, amount: number, visited: Set<number>): number => {
    for (const [index, group] of groups.entries()) {
      if (visited.has(index) || ((group.roles >> BigInt(role)) & 1n) === 0n) continue;
      visited.add(index);
      const direct = Math.min(amount, idle[index] ?? 0);
      if (direct > 0) {
        idle[index] = (idle[index] ?? 0) - direct;
        move(index, role, direct);
        return direct;
      }
      const freed = freeSomeone(index, role, amount, visited);
      if (freed > 0) return freed;
    }
    return 0;
  };

  const move = (group: number, role: number, amount: number): void => {
    const row = placed[group] as number[];
    row[role] = (row[role] ?? 0) + amount;
  };

  const freeSomeone = (group: number, role: number, amount: number, visited: Set<number>): number => {
    for (let other = 0; other < wanted.length; other += 1) {
      const held = placed[group]?.[other] ?? 0;
      if (other === role || held === 0) continue;
      const replaced = fill(other, Math.min(amount, held), visited);
      if (replaced === 0) continue;
      move(group, other, -replaced);
      move(group, role, replaced);
      return replaced;
    }
    return 0;
  };

  for (const role of wanted.keys()) {
    for (;;) {
      const more = (open[role] ?? 0) > 0 ? fill(role, open[role] ?? 0, new Set()) : 0;
      if (more === 0) break;
      open[role] = (open[role] ?? 0) - more;
    }
  }
  return wanted.reduce((sum, each, role) => sum + each - (open[role] ?? 0), 0);
};
