id: ah0048
genre: news
where: US-TX
published: 2022-09-01
title: Two women, one pimp, two ends: Odessa oil-patch trial opens
person p1: role=victim,witness age=25 protected=yes why=trafficking-victim
person p2: role=victim,deceased age=23 protected=decide why=trafficking-victim
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=accused age=34 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult
note: one victim died and her mother wants her named (D); the other is a reluctant witness held on a material-witness bond and an old prostitution case: W

By [[K p9 name|Marlon Etchegaray]]

ODESSA — One chair at the prosecution's table was left empty on Monday, with a jean jacket over its back. The jacket was [[D p2 name|Shawna Kay Begaye]]'s. She was 23 when a driller found her beside Farm Road 1053, dead of exposure, with no shoes and no phone.

"Both of those," prosecutor [[K p5 name|Ruth Ann Maddox]] told the jury, "were in this man's truck."

[[K p3 name|Quinton "Crude" Lovelady]], 39, is charged with continuous trafficking of persons and with causing her death. [[K p4 name|Jolene Ratliff]], 34, who rented the trailer, has pleaded guilty and will testify. From 2019 to 2021, [[K p5 name|Maddox]] said, [[K p3 name|Lovelady]] sold women to man camps between Kermit and Pecos, and put out by the road any who talked back. "It was 19 degrees."

[[D p2 name|Begaye]]'s mother, [[K p7 name|Lorena Begaye]], drove from Shiprock and has asked every reporter to write the name in full. "Not 'a woman.' [[D p2 name|Shawna]]. She ran the mile," [[K p7 name|Lorena Begaye]] said.

The other woman hasn't asked for that. She's 25, she was beaten with a length of drill hose, and she's here because the sheriff has her: in June, a warrant of 2020 for prostitution came up at a traffic stop in Monahans. She's been locked up ever since as a witness who might not appear.

"She might not, would you?" said her lawyer, [[K p8 name|Ephraim Castle]]. [[K p8 name|Castle]] asked District Judge [[K p6 name|Nora Lindqvist-Bell]] for a screen. The judge gave him a screen, a side door and a pseudonym, Ms. Green.

The pseudonym lasted until cross-examination. "You and [[D p2 name|Shawna]] fought over a man, didn't you, Miss [[W p1 name|Trujeque]]?" the defense asked. The screen shook. "[[W p1 name|Dalia]] and I shared socks," the witness was then heard reading, from [[D p2 name|Shawna]]'s own notebook, in a voice that barely carried. "I'd be dead if it weren't for [[W p1 name|Dalia]]."

The jail's web page, checked on Monday night, still shows [[W p1 name|TRUJEQUE, DALIA INEZ]], [[W p1 birthdate|02-FEB-1996]], [[W p1 id|SO# 204418]], hold: MATERIAL WITNESS, housing [[W p1 place|W-POD 6]], with marks: "[[W p1 body|CROWN + 'CRUDE' R SHOULDER]]." A deputy said that the page updates itself.

[[K p4 name|Ratliff]] takes the stand on Wednesday. She was offered ten years. [[K p3 name|Lovelady]] ([[K p3 id|B-22-0148-CR]]), a former rig hand whose last address was [[K p3 address|Space 40, Permian Star]], could get life. Judge [[K p6 name|Lindqvist-Bell]] has told the jurors not to touch the jacket.

Outside at noon two girls from the track club had brought running shoes, size seven, new. They didn't know which of them to give them to.
