id: ak0035
genre: school
where: US-NJ
published: 2019-12-06
title: Letter to families about the hazing reports and the news coverage
person p1: role=victim age=14 protected=yes why=minor-victim
person p2: role=accused age=18 protected=no why=adult-accused
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=15 protected=no why=minor-not-in-crime
note: principal's letter plus PTO minutes; 18-year-old captain named by police; freshman goalie singled out; a student award winner unrelated K

[[W p1 school|HOBART RIDGE REGIONAL HIGH SCHOOL]]
Office of the Principal

Dear families,

Many of you have seen the Prosecutor's statement. I'll tell you what I can.

On Nov. 21 a freshman, who's 14, was held down in the wrestling room by members of the hockey team and hurt with a roll of tape and a skate guard. [[K p2 name|Hunter Brandt Kessel]], 18, a senior, was charged Monday with aggravated assault and hazing. A junior, 17, was charged as a juvenile. The season is over.

Police Chief [[K p5 name|Arlene Macaluso]] has asked us not to hold our own inquiry until hers is complete. Coach [[K p6 name|Dirk Vanderveen]] is on paid leave; that's a procedure and not a finding. Mr. [[K p6 name|Vanderveen]] has coached here for 22 years.

Please don't try to find out who the freshman is. In particular, don't ask "who stopped coming to practice." There's [[W p1 other|one goalie in the freshman class]] and I needn't say more. (I've been told, since drafting this, that I needn't have said that.)

On a happier note, sophomore [[K p8 name|Wei-Lin Aronson]], 15, won the state geography bee. [[K p8 name|Wei-Lin]] beat 200 others on the river Ob.

Sincerely,
[[K p4 name|Dr. Hazel Trumbull]]

=== ATTACHED IN ERROR: PTO minutes, Dec. 3 ===

Present: 61. Chair notes that what is said here stays here.

Dr. [[K p4 name|Trumbull]] summarized. Questions were heated. A mother asked if it's true they used his own gloves. A father, who gave his name as [[W p7 name|Rob Esposito]], said he could answer that. He said, "They took [[W p1 name|Nico]]'s blocker and wrote on it. He's had that since he was six. I'm not here to sue. I want somebody to bring him his skates, because he won't go in the building."

Silence. Chief [[K p5 name|Macaluso]] moved that it be struck from the minutes. Seconded. (Sec.'s note: will strike.)

A parent defended [[K p2 name|Kessel]], "a kid with a scholarship." Another asked about the other one: "It's [[W p3 name|Griffin Yates]], let's not pretend, he lives across from me on [[W p3 address|Larch Court]] and there was a police car." Chair ruled out of order. Parent said that [[W p3 name|Griff]] was the one who at last called 911 and it should be known. Chair ruled that out of order also, with regret.

Motion to send a card to the [[W p1 name|Esposito]] family, carried, 60-0-1. Mr. [[W p7 name|Esposito]] abstained.

Skates: locker [[W p1 other|113]]. Custodian to bring.

File name of this document as sent to 1,140 addresses: [[W p1 photo|PTO_Dec3_EspositoN_incident.docx]]
