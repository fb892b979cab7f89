/** What a check found: sentences that each say what is wrong and what to do. None means it holds. */
export type CheckReport = { problems: string[]; notes?: string[] };

/** Something that must hold for the whole project and that no type, lint rule or test can see. */
export type Check = {
  name: string;
  /** Whether it looks at the built extension in `.output`. */
  readsBuild: boolean;
  /** @param root - Absolute path of the project. */
  run: (root: string) => CheckReport | Promise<CheckReport>;
};
