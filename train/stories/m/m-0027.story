id: m-0027
genre: email
where: US-NY
published: 2017-11-09
title: RE: RE: FOIL 17-088 – oops
person p1: role=victim age=- protected=yes why=domestic-violence-victim
person p2: role=relative age=6 protected=yes why=minor-witness
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=accused age=36 protected=no why=adult-accused
person p6: role=bystander age=- protected=no why=adult-bystander
note: town clerk released unredacted; the mother is W since naming her identifies her son, who saw it and called

From: [[K p3 name|Marlene Voorhees]], Town Clerk, [[K p3 email|clerk@townofpindar.us]]
To: Chief [[K p4 name|Obadiah Fenn]]
Thu, Nov 9, 2017, 4:58 PM

Chief,

I've done something stupid and I would rather you hear it from me. [[K p6 name|Skip Delamarter]] of [[K p6 address|88 Creamery Road]] (you know, the yellow house with the flags) put in a FOIL for all calls on [[W p1 address|Lower Hollow]] since June. I sent him the sheets at noon without blacking anything out. Incl. this one:

  CFS [[W p1 id|17-2203]]   10/02/17 2114 hrs   DOMESTIC IN PROG
  RP: [[W p1 name|HALLENBECK, JODI L]]   cell [[W p1 phone|518-555-0174]]
  LOC: [[W p1 address|1140 Lower Hollow Rd, dbl-wide past the gravel bank]]
  SUSP: [[K p5 name|ROY, CURTIS M]], W/M 36, [[K p5 vehicle|blk Silverado NY 31877-MK]]. In custody. Arrest # [[K p5 id|A-17-0419]]
  NARR: R/P states boyfriend choked her against fridge. Son [[W p2 name|EASTON]], 6, called 911 himself, hid in dryer. Child tx'd to [[W p2 relative|grandmother]]. R/P enrolled in addr. confidentiality prog; mail c/o [[W p1 address|PO Box 1110 Albany]]; NEW RESIDENCE [[W p1 address|Unit 3, Brookside Commons, Schoharie]].

[[K p6 name|Skip]] is [[K p5 name|Curtis Roy]]'s uncle by marriage. I didn't think of it until I was in the car.

He says that he hasn't opened it. He's also put his mother's chair on the porch and is sitting there, so I believe he's at home if you want to go get it back. Do I call [[W p1 name|Jodi]]? [[W p2 name|Easton]] is in first grade [[W p2 school|at Pindar Primary]] with my niece.

[[K p3 name|Marlene]]
