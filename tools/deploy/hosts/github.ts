import { stringify } from "yaml";

/**
 * Returns a workflow that builds the site and publishes it on GitHub Pages whenever the branch main changes. The host says
 * under which address and path.
 */
export function github(): string {
  const build = {
    "runs-on": "ubuntu-latest",
    steps: [
      { uses: "actions/checkout@v4" },
      { uses: "actions/setup-node@v4", with: { "node-version": 20, cache: "npm" } },
      { id: "pages", uses: "actions/configure-pages@v5" },
      { run: "npm ci" },
      {
        run: "npm run build",
        env: {
          BASE_PATH: "${{ steps.pages.outputs.base_path }}/",
          SITE_ADDRESS: "${{ steps.pages.outputs.base_url }}/",
        },
      },
      { uses: "actions/upload-pages-artifact@v3", with: { path: "dist" } },
    ],
  };
  const deploy = {
    needs: "build",
    "runs-on": "ubuntu-latest",
    environment: { name: "github-pages", url: "${{ steps.deployment.outputs.page_url }}" },
    steps: [{ id: "deployment", uses: "actions/deploy-pages@v4" }],
  };
  return stringify({
    name: "Pages",
    on: { push: { branches: ["main"] }, workflow_dispatch: null },
    permissions: { contents: "read", pages: "write", "id-token": "write" },
    concurrency: { group: "pages" },
    jobs: { build, deploy },
  });
}
