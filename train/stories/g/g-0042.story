id: g-0042
genre: news
where: US-CA
published: 2023-05-12
title: 'He hid her keys': Stockton man ordered to stand trial in wife's death
person p1: role=deceased,victim age=34 protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=38 protected=decide why=identifies-protected
person p3: role=witness age=9 protected=yes why=minor-witness
person p4: role=witness age=4 protected=yes why=minor-witness
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
screen: none
note: two children saw; the parents' names tell who they are; a 911 transcript has a child give his full name

By [[K p9 name|Soraya Nazari]]

STOCKTON — The 911 call lasts six minutes and eleven seconds, and most of it is a dispatcher asking a child to breathe.

It was played on Thursday in Department 22, at the preliminary hearing of [[D p2 name|Rattana "Ray" Keomany]], 38, who is charged with the murder of his wife, [[D p1 name|Sopheap Chhim]], 34, on the night of Jan. 8. Afterward Judge [[K p6 name|Margaret Olafsen]] took a ten-minute recess that lasted twenty-five.

"What's your name, sweetheart?"

"[[W p3 name|Dara Keomany]]. K-E-O. I'm nine. My sister's under the bed."

"What's her name?"

"[[W p4 name|Bopha]]. She's little. She's four."

Officer [[K p7 name|Cesar Limón]] testified that he found both in the back bedroom of [[W p3 address|a duplex on West Swain]], and that the boy had pushed the dresser against the door and then, for good measure, himself. "He'd put a bike helmet on her," [[K p7 name|Limón]] said.

[[D p1 name|Chhim]], who sold donuts on Pershing Avenue from four in the morning, had filed for a restraining order in 2021 and had withdrawn it. Her sister, [[D p5 name|Sreymom Chhim]], said from the stand that [[D p2 name|Keomany]] would hide her keys and her shoes, and that [[D p1 name|Sopheap]] kept a spare pair in the flour bin. "She walked to work in flour," she said.

Public defender [[K p8 name|Tobias Engstrom-Lyle]] argued for manslaughter, telling the court that there'd been a struggle and that the state's only witness "is in the third grade at [[W p3 school|Delta Sloughs Elementary]] and still sleeps with a light."

[[K p6 name|Olafsen]] said that she had heard that witness and believed him. She held [[D p2 name|Keomany]] to answer on all counts, without bail. Arraignment is set for May 26.

The children are living with an aunt. The helmet's in evidence. The boy has asked when she can have it back.
