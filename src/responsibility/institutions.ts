export const INSTITUTIONS = {};
