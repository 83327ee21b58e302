/** What the build is told and writes into the program (`vite.config.ts`). */
interface ImportMetaEnv {
  readonly CORRECTIONS_URL: string;
  readonly CORRECTIONS_MAIL: string;
  /** The origin of the site's public address; empty where none is known. */
  readonly SITE_ORIGIN: string;
  /** Whether the site as one folder lies beside the pages, to be taken away. */
  readonly HAS_FOLDER: boolean;
}
