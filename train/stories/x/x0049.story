id: x0049
genre: news
where: NZ
published: 2021-11-09
title: Name suppression: who has it, who lost it, who never asked
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=convicted,public-figure age=39 protected=no why=adult-convicted
person p3: role=victim age=22 protected=no why=consented
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
note: one victim waived and one did not; well-known man; only the second stays

[[K p6 name|Hemi Rangihuna]] in Hamilton

For three years the man on the breakfast television couch could be called only "a prominent New Zealander." On Monday he lost that and became [[K p2 name|Dougal Prentice]], 39, of Cambridge, convicted on two charges of indecent assault.

Two women brought the case. One was 17 at the time, an intern; she has automatic suppression and means to keep it. All the court will say is that she doesn't work in television now, and lives in another city. (It's not hard to find a 2016 staff photo on the network's own page in which someone has tagged [[W p1 alias|@tui.harrow]]. It has been reported.)

The other, [[K p3 name|Mereana Poutu]], asked the judge to lift hers. "He had a name, I had a number. Today I'd like to swap," she told Judge [[K p4 name|Philippa Strang]], who swapped them.

[[K p3 name|Ms Poutu]] was 22 and a make-up artist. She said [[K p2 name|Prentice]] put his hand where it had no business, in front of a mirror with twenty light bulbs round it, "so there I was, being looked at by both of me."

His lawyer, [[K p5 name|Mark Ironside QC]], said an appeal is likely. The network has changed the couch.
