/** A position that is reached in steps, and those who wait for it to pass theirs. */
export function createMilestone() {
  let position = 0;
  let error: Error | undefined;
  let waiting: { goal: number; resolve: () => void; reject: (error: Error) => void }[] = [];
  return {
    reached: () => position,
    isAwaited: () => waiting.length > 0,
    whenReached: (goal: number): Promise<void> =>
      error
        ? Promise.reject(error)
        : goal <= position
          ? Promise.resolve()
          : new Promise((resolve, reject) => waiting.push({ goal, resolve, reject })),
    reach(goal: number): void {
      position = goal;
      const still: typeof waiting = [];
      for (const waiter of waiting) {
        if (waiter.goal <= goal) waiter.resolve();
        else still.push(waiter);
      }
      waiting = still;
    },
    fail(reason: Error): void {
      error = reason;
      for (const { reject } of waiting) reject(reason);
      waiting = [];
    },
  };
}
