/** The words of the links that skip what stands before a part of the page. */
export const skipWords = {
  content: "Skip to the content",
  filters: "Skip to the filters",
  map: "Skip to the map",
  list: "Skip to the list",
};
