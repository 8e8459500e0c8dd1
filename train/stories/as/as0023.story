id: as0023
genre: interview
where: US-MT
published: 2016-09-12
title: Radio script: "Highway 2," segment 3, man camps
person p1: role=victim,convicted age=25 protected=yes why=trafficking-victim
person p2: role=convicted age=42 protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=victim,deceased age=22 protected=decide why=trafficking-victim
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p7: sex-trafficking-adult
note: Native woman convicted of possession of the drug she was dosed with; radio gives her a pseudonym and the tape slips; second woman dead

HOST ([[K p3 name|CASPIAN REED]]): From Wolf Point, this is part three. A warning: we'll talk about women being bought and sold.

[SOUND: truck, wind]

[[K p3 name|REED]]: She asked us to call her Dove. She grew up at [[W p1 address|Fort Kipp]], a few dozen houses by the river. In 2012, when she was 25, a man at a bar in Williston said that his company needed camp cooks, $22 an hour.

DOVE: There wasn't any kitchen. There was a camper with a mattress in it.

[[K p3 name|REED]]: The man was [[K p2 name|Clinton Boyd Rusk]], 42, of Texas, who went by [[K p2 alias|Pappy]]. He injected her with methamphetamine, she says, so she'd stay up, and beat her when she slept. [[K p2 name|Rusk]]'s price was posted inside the camper door. None of it was hers.

DOVE: The second night he told me, "Now you're a junkie, so who're you gonna tell?"

[[K p3 name|REED]]: She told a Roosevelt County deputy. He searched her purse. She pleaded guilty to possession, cause number [[W p1 id|DC-13-0064]], and did fourteen months at the women's prison in Billings as number [[W p1 id|3021177]].

[[K p4 name|LENORA SPOTTED ELK-HAYES]] (advocate): They had the needle marks. They took pictures of them. And they put down "user."

[[K p3 name|REED]]: [[K p4 name|Spotted Elk-Hayes]] keeps a wall. On it is a young woman in a shawl, [[D p7 name|Aurelia Four Bear]], 22, who was in the other camper, sold by the same man. She was found in a borrow pit in February.

[[K p4 name|SPOTTED ELK-HAYES]]: [[D p7 name|Aurelia]] could do beadwork in the dark. That's her [[D p7 other|Fancy Shawl number, 418]], still pinned on.

[[K p3 name|REED]]: [[K p2 name|Rusk]] got thirty years in federal court. Was the conviction of his prisoner ever lifted? We asked County Attorney [[K p5 name|Stuart Dahlgren]].

[[K p5 name|DAHLGREN]]: I inherited that file. If Miss [[W p1 name|Redthunder]] wants to petition, my door's open. Wait, are you using that? You can't use her name.

[[K p3 name|REED]]: We bleeped it. [PRODUCER: bleep NOT done in web audio, 11:42 — fix!! — also file is called [[W p1 photo|redthunder_dove_tape4.wav]]]

[SOUND: kettle]

[[K p3 name|REED]]: At the table is her mother, [[W p6 name|Verna Redthunder]], who drives [[W p6 vehicle|the Head Start bus in Poplar]].

MOTHER: They ask did I look for her. I drove to every camp with a thermos. A man named [[K p8 name|Gus Oldham]], he was a welder, he's the only one who ever got out of his truck. Mr. [[K p8 name|Oldham]] said, "Ma'am, try the ones with no numbers." So I found it. I hollered, "[[W p1 name|Josie]]!" And a curtain moved.

DOVE: I thought that I'd dreamed it.

MOTHER: [[W p1 name|Josephine]], I said, get your shoes.

DOVE: I didn't have none.

[MUSIC up. END 3. Tag: a line for help is [[K p4 phone|406-555-0160]].]
