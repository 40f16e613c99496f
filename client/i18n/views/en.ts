/** Words of the map, overlap and representation views. */
export const views = {};
