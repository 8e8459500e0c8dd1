id: ab0060
genre: filing
where: US-AR
published: 2013-05-30
title: Coroner's Report of Death Investigation
person p1: role=deceased,victim age=16 protected=decide why=deceased
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=decide why=adult-bystander
person p6: role=official age=- protected=no why=official
person p5: role=witness age=14 protected=yes why=minor-witness
note: deceased minor D; minor witness W; ordinary crime (hit and run)

POINSETT COUNTY CORONER. Case [[D p1 id|13-041]]
Decedent: [[D p1 name|Tyler Houston Maddox]], 16
Born: [[D p1 birthdate|9 Jan 1997]]. Residence: [[D p1 address|212 Gum Street]], Trumann.

Pronounced 11:52 p.m., May 18, eastbound shoulder, Highway 69. Decedent was walking a bicycle with a flat front tire. A pickup struck him from behind and didn't stop. Manner: homicide (vehicular).

He was identified on scene by his father, [[D p4 name|Ricky Maddox]], who'd been following in the family car with the flashers on so that somebody would see the boy.

Witness [[W p5 name|Madison Crabtree]], 14, of [[W p5 address|the third house past the levee]], was on a trampoline and saw one headlight. She told Trooper [[K p6 name|Yancey]] "it sounded like a mailbox." The pickup was found on Sunday under a tarp. Its owner, [[K p2 name|Donnie Ray Stovall]], is charged with negligent homicide and leaving the scene.

Effects returned to family: bicycle; a [[D p1 other|State FFA ring]]; $11.

[[K p3 name|Lonnie Weathers]], Coroner
