id: q-0022
genre: news
where: ZA
published: 2019-10-02
title: Durban student raped by post office clerk, court hears
person p1: role=victim age=21 protected=yes why=sexual-offence-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: none
note: name with vernacular title; neighbours

[[W p1 name|Nomvula Cele]], 21, went to collect a parcel and was told that the power was off and to return at closing time.

When she did, clerk [[K p2 name|Vusumuzi Radebe]], 40, locked the door and raped her, prosecutor [[K p3 name|Advocate Leanne Govender]] told the Durban Regional Court on Tuesday.

[[W p1 name|Sis' Nomvula]], as the first witness called her, ran to a nearby salon without her shoes. "[[W p1 name|Cele]] could not speak. I covered her with a towel," said hairdresser [[K p4 name|Thandi Mkhize]].

[[K p2 name|Radebe]] denies the charge. His attorney, [[K p5 name|Hendrik Botes]], will cross-examine today.
