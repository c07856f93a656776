/** The three ways to run an in-feed ad. */
export const adFormats = /* @__PURE__ */ Object.freeze(['spark_pull', 'spark_push', 'non_spark'] as const);
/**
 * `spark_pull`: an existing post runs as the ad. `spark_push`: creating the ad publishes a new post on the account.
 * `non_spark`: the creative lives only inside the campaign.
 */
export type AdFormat = (typeof adFormats)[number];

/** How a Spark Ad gets its post: `pull` uses an existing one, `push` publishes a new one. */
export const sparkModes = /* @__PURE__ */ Object.freeze(['pull', 'push'] as const);
/** `pull` runs an existing post, `push` publishes a new one. */
export type SparkMode = (typeof sparkModes)[number];
