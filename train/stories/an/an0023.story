id: an0023
genre: interview
where: KE
published: 2014-04-26
title: 'I want my name on it': a former street girl of Malindi, ten years on
person p1: role=expert,victim age=15 protected=no why=consented
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: survivor waives anonymity in explicit words, was in remand as child for loitering; her friend did not waive; co-worker; sister

[[K p6 name|Otieno Ragot]] spoke to [[K p1 name|Mwanaisha Karisa]] at her tailoring school in Malindi. The interview has been shortened.

Q. You asked us not to change your name.

A. I did, and I'm asking again. Write [[K p1 name|Mwanaisha Karisa]], with a K. I am twenty-six. When I was fifteen, I was sold on the beach for sundowners and a phone card, and the one who went to jail was me.

Q. For what?

A. Loitering for immoral purposes. Three weeks in the remand home; inmate [[K p1 id|G/211/03]]. I still have the paper. The Italian was in the next queue, buying a fishing permit.

Q. Who sold you?

A. [[K p3 name|Salim Bakari]]. They called him [[K p3 alias|Captain]]. He had a glass-bottom boat, and girls for after. He got twelve years in 2006, and has done eight. I hear that he's a muezzin now in prison; good for [[K p3 name|Bakari]].

Q. Were you alone?

A. Never. There was my friend. She was fourteen. I won't say who.

Q. We'll leave that out.

A. People know. She was [[W p2 other|the goalkeeper of the Shella girls' team]], the only one with gloves. [[K p3 alias|Captain]] sold her to a man with a house at Casuarina Point. When the police raided, they put us in one Land Rover. She said, "At least it's a ride."

Q. What became of her?

A. She married. She has [[W p2 employer|a chips kiosk at Gongoni stage]], with children, and doesn't want any of this to follow her. So when I tell my story in the schools I say "a friend". [[W p2 name|Zuhura]] is not for the papers. Oh. Take that off, please.

Q. Who helped you?

A. A probation officer, Mrs [[K p4 name|Rehema Jefwa]]. She's old now. [[K p4 name|Rehema]] read my file and said, "Where is the man?" Such a small question. And Magistrate [[K p7 name|Aloysius Mutua]], who wrote it on the court record: where's the man. [[K p7 name|Mutua]] let the both of us go.

Q. And your family?

A. My mother spat. My sister, she sent me thread. Every month, a reel. That's how I began. Please don't put in [[W p5 name|Halima]], her husband is of the mosque committee.

Q. There's a picture on your wall.

A. That's the team. 2002. I am the short one, holding the ball. Behind, in the gloves, you know who. The writing on the back says "[[W p2 name|Zuhura Omar]] saved 3". You can photograph me in front of it, but not it.

Q. You've forty students.

A. Forty-one. My number's on the gate, [[K p1 phone|0700 555 0146]]. Any girl may call. I tell them that it's [[K p1 name|Mwanaisha]] who picks up, not an organisation.

(The editor's page proof carried the caption: "[[K p1 name|Karisa]] and, on the wall behind her, [[W p2 photo|Zuhura-in-gloves-2002.tif]].")
