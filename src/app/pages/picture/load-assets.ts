/** Loads what every picture takes from the page. */
export const loadAssets = async () => (await import("./picture-assets")).pictureAssets;
