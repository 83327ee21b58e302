/** What the build is told and writes into the program (`tools/site/corrections.ts`). */
interface ImportMetaEnv {
  readonly CORRECTIONS_URL: string;
  readonly CORRECTIONS_MAIL: string;
}
