id: o-0003
genre: news
where: GH
published: 2014-05-21
title: Kasoa trotro driver remanded over death of schoolboy
person p1: role=deceased,victim age=11 protected=decide why=deceased
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=victim age=9 protected=yes why=minor-victim
person p7: role=witness age=- protected=no why=adult-bystander
screen: none
note: the dead boy is for the editor; his injured playmate, 9, is alive and a victim, so her name and school go

A 34-year-old driver who police say was racing another trotro for passengers appeared at the Circuit Court on Tuesday, charged with manslaughter and negligently causing harm.

[[K p2 name|Kwabena Antwi]] pleaded not guilty. His Mercedes bus, with the inscription "Still Blessed", [[K p2 vehicle|GT 4471-09]], mounted the verge near the Old Barrier on 12th May and ran into pupils who were buying kenkey.

[[D p1 name|Emmanuel Nii Lartey Quaye]], 11, died before he could be carried to the polyclinic. A girl of 9 had her leg broken in two places.

Prosecuting, Chief Inspector [[K p3 name|Comfort Agyeiwaa]] told the court that the brakes had been "adjusted with wire". Judge [[K p4 name|Yaw Osei-Bonsu]] refused bail and fixed 4th June.

At the family house the boy's father, Mr [[D p5 name|Ebenezer Quaye]], a mason, received callers under a canopy. "[[D p1 name|Nii Lartey]] was to be server at Mass that Sunday," he said. "The cassock is ironed. Who do I give it to?"

A kenkey seller, [[K p7 name|Auntie Dede Tagoe]], said she threw her ladle at the bus. "It was all I had in my hand. Small [[W p6 name|Akosua]] was just turning to ask me for pepper. God turned her again, so it was only the leg."

The headmistress of [[W p6 school|Good Seed Preparatory]], where the girl is in Class Four, has asked reporters not to bring cameras to the ward.
