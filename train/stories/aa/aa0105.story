id: aa0105
genre: alert
where: GB-ENG
published: 2016-11-07
title: Missing persons: force bulletin, adults only
person p1: role=missing age=47 protected=no why=missing-alert
person p2: role=missing age=29 protected=no why=missing-alert
person p3: role=missing age=83 protected=no why=missing-alert
person p4: role=official age=- protected=no why=official
person p5: role=deceased age=62 protected=no why=deceased
note: nothing to protect; adults missing and one found dead; no crime

For briefing, 0600. Nothing on this sheet is suspicious at present.

MP/16/2207 — [[K p1 name|Stuart LAMBERT]], 47, roofer, of Ashby Rise. 5ft 9, stocky, beard. Left his van, his tools and a note about the tools. Has links to Whitby. Ref [[K p1 id|2207]].
MP/16/2210 — [[K p2 name|Ifeoma NWACHUKWU]], 29, trainee solicitor. 5ft 6. Failed to board a coach. Passport and phone with her. Family think she's gone to think. Ref [[K p2 id|2210]].
MP/16/2212 — [[K p3 name|Kenneth "Ken" ARKWRIGHT]], 83. 5ft 4. Slippers. Will be at a bus stop; please try all bus stops. Ref [[K p3 id|2212]].
CLOSED — [[K p5 name|Roy PEEL]], 62, located by the dog section at the reservoir. Family informed. HM Coroner. 

Insp [[K p4 name|Summer Hargreaves]]. In summer we get these in threes, and it isn't summer.
