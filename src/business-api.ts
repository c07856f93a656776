// The bridge to TikTok's Business API v1.3: reads what came back, builds what to send. It does no network.

// readers

// builders

// workflow
export {};
