/** The size of a card in px, as previews of links want it. */
export const cardSize = { width: 1200, height: 630 };
