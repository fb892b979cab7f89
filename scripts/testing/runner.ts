import { inspect } from 'node:util';
import { oneOutcome, type Outcome, type Step } from './outcome.ts';

export type Stages = readonly (readonly (readonly Step[])[])[];

export type Result = { name: string; outcome: Outcome; seconds: number };

/**
 * Keeps the steps that somebody asked for: `unit` by its name, `build` for all of `build:…`.
 * No wish keeps all.
 *
 * @throws Error naming the steps there are, when a wish matches none.
 */
export function selectSteps(stages: Stages, wishes: readonly string[]): Stages {
  const names = stages.flat(2).map((step) => step.name);
  const wanted = (name: string, wish: string) => name === wish || name.startsWith(`${wish}:`);

  const unknown = wishes.find((wish) => !names.some((name) => wanted(name, wish)));
  if (unknown !== undefined) {
    throw new Error(`There is no step "${unknown}". The steps are: ${names.join(', ')}.`);
  }
  if (wishes.length === 0) return stages;
  return stages.map((lanes) =>
    lanes.map((lane) => lane.filter((step) => wishes.some((wish) => wanted(step.name, wish)))),
  );
}

/** Runs every step, whatever fails, and tells `onResult` of each as it ends. */
export async function runStages(
  stages: Stages,
  onResult: (result: Result) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const runLane = async (lane: readonly Step[]) => {
    for (const step of lane) {
      const started = performance.now();
      const outcome = await runStep(step, results);
      const result = { name: step.name, outcome, seconds: (performance.now() - started) / 1000 };
      results.push(result);
      onResult(result);
    }
  };
  for (const lanes of stages) await Promise.all(lanes.map(runLane));
  return results;
}

async function runStep(step: Step, earlier: readonly Result[]): Promise<Outcome> {
  const broken = earlier.find(
    ({ name, outcome }) => step.needs?.includes(name) && outcome.failed > 0,
  );
  if (broken) return oneOutcome(false, `Not run, because ${broken.name} failed.`);
  try {
    return await step.run();
  } catch (error) {
    return oneOutcome(false, inspect(error));
  }
}
