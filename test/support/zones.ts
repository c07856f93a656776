/** Zones that hurt, with the offset in minutes that each has at two instants, one in each half of the year. */
export const zones = [
  { zone: 'UTC', january: 0, july: 0 },
  { zone: 'America/New_York', january: -300, july: -240 },
  { zone: 'America/St_Johns', january: -210, july: -150 },
  { zone: 'Australia/Lord_Howe', january: 660, july: 630 },
  { zone: 'Pacific/Apia', january: 780, july: 780 },
  { zone: 'Pacific/Chatham', january: 825, july: 765 },
  { zone: 'Asia/Kathmandu', january: 345, july: 345 },
  { zone: 'Africa/Casablanca', january: 60, july: 60 },
] as const;
