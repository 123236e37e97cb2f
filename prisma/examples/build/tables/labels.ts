/** Labels that lean on their neighbours in the data, made to stand alone and to name their maker. */
export const labelByClaim: Readonly<Record<string, string>> = {
  "rt-8389": "8,389 shot, 20 provinces, 1918 to mid-1919 (attributed to Latsis)",
  "rt-khmourkin-40": "no more than 40 clergy shot in Petrograd, not 550 (Khmourkin)",
  "rt-volkov-2000000": "up to two million (Volkov, per Metapedia)",
  "rt-erlikhman-2000000": "2,000,000 deaths due to terror, all sides (Erlikhman / Poliakov)",
  "pg-museum-512-800": "512 (30 Aug - 5 Sept) and 800 more in September (State Museum of Political History)",
  "nj-imtfe-matsui": '"upwards of 100,000" (Tokyo tribunal, verdict on Matsui)',
  "bg-dm-citers": "Sen's 3 million, as repeated by others (Dyson & Maharatna n. 5)",
};
