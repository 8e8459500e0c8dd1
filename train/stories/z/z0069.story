id: z0069
genre: news
where: US-NM
published: 2020-12-03
person p1: role=deceased age=34 protected=decide why=domestic-violence-victim
person p2: role=accused age=37 protected=decide why=adult-accused
person p3: role=witness,relative age=10 protected=yes why=minor-witness
person p4: role=relative,witness age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
note: DV homicide; son witness; adult victim naming identifies child -> decide

LAS CRUCES — The 911 call lasts four minutes and is made by a child.

He gives the address, [[W p3 address|2214 Mesquite Bend]], and spells it. He says that his mom is on the kitchen floor. Asked who did it, he says, "My dad, but he's outside now, he's sorry." The dispatcher, [[K p5 name|Tamsin Ortega]], keeps him talking about his turtle.

[[D p2 name|Raymond Apodaca]], 37, is charged with the murder of [[D p1 name|Elena Apodaca]], 34, on Nov. 22. He waived a hearing Tuesday. His lawyer, [[K p6 name|Fritz Aguilar]], said he waived it so the call would not be played.

It had been played already, by somebody, on the internet, and with the boy's last sentence: "My name's [[W p3 name|Mateo Apodaca]], I'm in fifth grade, can you tell [[W p3 other|Ms. Lucero]] I did my project?"

[[W p4 name|Socorro Vigil]], his grandmother, has the turtle.
