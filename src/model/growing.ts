/** A part while the model is built: its lists grow and its links are set. Readers see it as read-only, and frozen. */
export type Growing<Model> = {
  -readonly [Key in keyof Model]: Model[Key] extends readonly (infer Part)[] ? Part[] : Model[Key];
};

/**
 * A part that is not complete yet, as the type that it will have: `Later` are the properties that are set, or whose
 * links become links to complete parts, before the model is handed out. The others must be there.
 */
export function growing<Model, Later extends keyof Model>(part: Omit<Growing<Model>, Later>): Growing<Model> {
  return part as Growing<Model>;
}
