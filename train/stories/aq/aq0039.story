id: aq0039
genre: alert
where: AU
published: 2013-08-01
title: Internal: youth offender summary, Townsville strike force (sent to all media in error)
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=victim age=68 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=victim age=9 protected=yes why=minor-victim
note: police list of youths for car theft; Queensland youth law; adult driver's name, tattoo and id are K, victim adult K, injured child on a bike W

FROM: Strike Force Kestrel, Townsville
TO: [distribution list: ALL MEDIA — **recall requested 09:12**]

VEHICLE THEFTS 27–30 JULY

1. Toyota Prado, pearl white, [[K p4 vehicle|614-XQZ]], taken from the carport of [[K p4 name|Noel Bartolozzi]], 68, at [[K p4 address|Yarrawonga Drive]]. Mr [[K p4 name|Bartolozzi]] woke to find a person in his hall eating his cake. He states the person said "Sorry, uncle."

2. Driver: [[K p3 name|Jayden Ezra Pascoe]], 19, street name [[K p3 alias|Turbo]]. Adult. On bail from Ingham for the same (QP [[K p3 id|1300557140]]). Tattoo of [[K p3 body|a gecko on the left hand]]. Resides [[K p3 address|Garbutt, 4 Pilkington Street]]. In the watch-house. Can be named.

3. Front passenger: [[W p2 name|Zachariah Tapau]], 16, DOB [[W p2 birthdate|22/09/1996]], SPI [[W p2 id|Y-880413]]. Plays [[W p2 other|five-eighth for the Brothers under-17s]]. Attends [[W p2 school|the flexi school at Vincent]] some days. No violence. Says he "went for the ride".

4. Rear: [[W p1 name|Malachi Joe Wapau]], 13, [[W p1 alias|"Bub"]]. This is the cake. Lives with his nan, [[W p7 name|Aunty Dulcie Wapau]], [[W p1 address|in the house with the boat in the tree, Palmerston Street]]. Second contact; first was for shoplifting a torch.

5. At 6.40pm on 29 July on Bayswater Road the Prado clipped a cyclist, a boy of 9, and didn't stop. He has a broken pelvis. Name is not for release. Mother has asked that we thank [[W p1 name|Malachi]], because it was he who made them let him out and who sat with the boy on the kerb till the ambos came. He was arrested there.

Sergeant [[K p5 name|Bronwyn Tully]] comments: "If it was one of mine, I'd want that in the report. So it's in the report."

6. Identification was by Facebook. [[K p3 name|Pascoe]] streamed for six minutes as [[K p3 url|/turbo.tsv.13]]. [[W p2 name|Zac]] can be heard asking him to slow down. The other one had his head under a jumper.

7. Court: adult, Tuesday; the youths before the Childrens Court, Thursday, closed ([[W p2 id|MAG-YJ 2210/13]]; [[W p1 id|MAG-YJ 2211/13]]). Inspector [[K p6 name|Ravi Sengupta]] advises no comment on the juveniles at all, incl. race, suburb, footy.

Attached: [[K p3 photo|pascoe_whouse.jpg]], [[W p1 photo|wapau_m_cctv_cake.jpg]], and the hospital's visitor form for [[W p8 name|Levi Hambling]], 9, [[W p8 address|Ward C, bed 11]], which shouldn't be here.

RECALL NOTICE from Sergeant [[K p5 name|Tully]]: please delete the above. Inspector [[K p6 name|Sengupta]] will ring each of you in person. Sorry.
