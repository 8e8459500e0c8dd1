id: an0008
genre: news
where: PH-CEB
published: 2016-09-30
title: Swim coach in Cebu nabbed after relay girls compare notes
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=bystander age=- protected=no why=minor-not-in-crime
person p10: role=bystander age=- protected=no why=minor-not-in-crime
note: two girls of a relay team; the event and lane single out; school W; mother gives surname; coach may be named, club W since they swim there

By [[K p8 name|Jojo Abellanosa]]

CEBU CITY — It came out on the back seat of a multicab, with four wet towels and a bag of banana cue among them. One girl of the relay said that she didn't like Coach touching her at the turn drills. A second said: You too?

On Tuesday police arrested [[K p3 name|Ramon "Monching" Villarta]], 41, at his house in [[K p3 address|Sitio Lower Torre, Guadalupe]], on a warrant for acts of lasciviousness in relation to Republic Act 7610. Bail wasn't recommended for one count and was set at P80,000 each for the rest.

[[K p3 name|Villarta]], who coaches [[W p1 other|the Blue Marlins Swim Club]], told reporters at the precinct that this was "the work of mothers who want my lane hours". He is in the custody of the women's desk, whose chief, Police Chief Inspector [[K p4 name|Grace Ordoña]], said there might be as many as five complainants.

"We have sworn statements from two," said [[K p4 name|Ordoña]]. "They're 13 and 14. Both describe the same room, the same excuse about a shoulder massage, the same threat that they'd be dropped from the team for the CVIRAA."

The 13-year-old swims [[W p1 other|the butterfly leg]]. She attends [[W p1 school|St. Scholastica's in Talamban]], where teachers noticed in July that she'd begun to bring a jacket to the pool. The older, [[W p2 other|backstroke and last year's Palaro bronze medalist]], stopped training altogether.

City prosecutor [[K p5 name|Ferdinand Ybañez]] cautioned the media against naming them; under the law the records are confidential. His office has numbered the complaint [[K p3 id|NPS VII-09-INV-16H-01162]].

Asked at the door of the prosecutor's office how her daughter was, one mother, [[W p6 name|Marilou Tabanao]], said: "[[W p1 name|Kyla]] is not eating. My [[W p1 name|Kyla]] was the one who told the others, you know, in the jeep. She is braver than all of us." [[W p6 name|Tabanao]], who sells dried fish at [[W p6 employer|stall 22 of the Taboan market]], said that she'd trusted the coach with the house keys.

[[K p7 name|Dr. Lourdes Sy-Quia]], a child psychologist at the university hospital who has not seen either child, said swimmers are at particular risk because touch is part of the teaching. She urged clubs to keep two adults on deck. [[K p7 name|Sy-Quia]] added that disbelief does more harm than delay.

On the bulletin board at the sports complex the heat sheet for Saturday hadn't been changed yesterday. It has [[W p1 name|TABANAO, K.]] in lane 4 of the 100 fly, and, for the medley relay: [[W p2 name|Echavez]]–[[W p1 name|Tabanao]]–[[K p9 name|Lim]]–[[K p10 name|Go]]. Somebody had drawn a heart around the first of those, and had written: Come back [[W p2 alias|Chavvy]].

"We'll scratch the relay," said the meet director. "Or else they'll swim it. It's up to [[W p2 name|Bea Echavez]], she's the captain."
