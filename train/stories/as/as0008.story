id: as0008
genre: news
where: US-HI
published: 2017-07-30
title: Longliner's crew slept at [[W p1 address|Pier 17]] for months, unable to set foot in Honolulu
person p1: role=victim,accused age=29 protected=yes why=trafficking-victim
person p2: role=victim age=35 protected=yes why=trafficking-victim
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: fishermen held aboard; vessel is where they lived (W); one detained as illegal entrant after swimming ashore; seaman's book; wife quoted

HONOLULU — A man in wet shorts came up the boat ramp at Keʻehi before dawn on July 6 and asked a janitor, in English he had practiced, to take him to the police.

The janitor did. The police gave him to immigration, and he has been in the Federal Detention Center ever since as an alien who landed without permission.

He is [[W p1 name|Arif Nurhidayat]], 29, from the north coast of Java. His seaman's book, [[W p1 id|F 081744]], is in the wheelhouse of [[W p1 place|the Pacific Sovereign II]], along with those of five shipmates; captain [[K p3 name|Roy Kealamakia Souza]], 57, took them, he has said, "so they don't get wet."

A complaint unsealed on Friday charges [[K p3 name|Souza]], of [[K p3 address|2211 Kalaunu Street]], and a recruiter, [[K p4 name|Bambang Sutopo]], with forced labor. The crew were promised $450 a month. According to the complaint [[K p4 name|Sutopo]] held the deeds to their parents' rice land, and told anyone who balked that the land would be gone by Friday.

They worked up to twenty hours at a stretch. When [[W p2 name|Joselito Abrenica]], 35, a Filipino deckhand, tore his shoulder on the line hauler, the captain is said to have given him two aspirin and docked him nine days. The only Filipino aboard, and the only one whose [[W p2 body|right thumb is missing]], [[W p2 name|Abrenica]] cooked one-handed until the boat came in.

Even in port they couldn't leave. Without visas such crews are confined to the vessel, legally, and the boat lay at [[W p1 address|Pier 17]] from March. "A jail you can see Chinatown from," said [[K p6 name|Kathryn Uyehara-Boyle]], who teaches maritime law at Mānoa.

It was the visa rule that put the swimmer behind bars. "We had a male with no papers in the secure area," a Customs spokesman, [[K p7 name|Grant Lindqvist]], said. Told that the papers were in the captain's drawer, [[K p7 name|Lindqvist]] said that he would look into it.

Assistant U.S. Attorney [[K p5 name|Momi Kahananui]] said on Friday that the government will ask to have Mr. [[W p1 name|Nurhidayat]] released. "[[W p1 name|Arif]] is our witness," [[K p5 name|Kahananui]] said. "I'm embarrassed by the bracelet."

The list on the visiting-room door had him nonetheless as [[W p1 name|NURHIDAYAT, ARIF (NMN)]], No. [[W p1 id|A 208 555 931]].

His wife, [[W p8 name|Siti Rohmah]], reached by telephone in [[W p8 address|Desa Karangsari]], had been told he was dead. Twice she asked the interpreter to repeat it. "[[W p1 alias|Mas Ayip]] swims badly," said [[W p8 name|Rohmah]]. "He must have been very angry."

[[K p6 name|Uyehara-Boyle]] has asked for a bed for all six. Two have been placed at [[W p2 address|the Sailors' Home on Nimitz]], and on Saturday night the cook made adobo for the floor. "[[W p2 name|Lito]]'s chicken," said the sign. "First come first serve."
