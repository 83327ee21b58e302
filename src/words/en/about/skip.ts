/** The words of the skip links. */
export const skipWords = {
  content: "Skip to the content",
  filters: "Skip to the filters",
  map: "Skip to the map",
  list: "Skip to the list",
  compareList: "Skip to the sites to compare",
};
