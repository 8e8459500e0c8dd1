id: l-0073
genre: news
where: US-MI
published: 2011-03-10
title: Hair braider, 19, charged with using sister's visa
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
note: hair-braiding salon labour; the 'aunt' is the boss who holds papers; charged with visa fraud; salon only workplace (D) and the basement is W; a customer's recollection of a birthmark

DETROIT — "She did my hair for six months and I never heard her voice," said [[K p5 name|Tamika Broadnax]], a customer. "I thought that she was deaf."

[[W p1 name|Abla Dossou-Koffi]], 19, of Togo, used it Wednesday to say "not guilty" to entering the country on a visa belonging to her sister, [[W p6 name|Essi]]. If convicted she faces up to ten years, Assistant U.S. Attorney [[K p3 name|Carl Zielke]] said, and removal.

Agents came upon her at [[D p1 employer|Queen Mother African Braiding on Livernois]] when they went to ask about someone else's taxes. She gave the name on the visa, then her own.

According to the affidavit she was 17 when a woman whom she was told to call aunt brought her out with the paper. The woman, salon owner [[D p2 name|Mawuena Gbedemah]], promised her mother school. There was no school. She braided from 8 to 11 at night, six days, and on the seventh did the house; tips went in a tin; she was locked in [[W p1 address|the basement of the aunt's house on Birwood Street]] when there was company. When she asked for her pay, it says, she was made to kneel on rice. The owner keeps the passport and told her that police here shoot girls who lie about visas.

"A lot of people have had hard aunts," said [[K p3 name|Zielke]]. The real question is what name she used.

[[D p2 name|Gbedemah]] has employed a lawyer and isn't charged.

Magistrate Judge [[K p4 name|Eleanor Stavros]] ordered the defendant held. Ms. [[K p5 name|Broadnax]] came down to the courthouse on the bus, and recognized her by [[W p1 body|the birthmark like a thumbprint under the left eye]]. They waved. It's the longest talk that they've had.
