id: am0050
genre: news
where: US-NJ
published: 2019-08-22
title: Edison motel clerk turned in the traffickers; police first turned her in
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=accused age=25 protected=no why=adult-accused
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=expert age=- protected=no why=consented
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: Pakistani-American runaway charged with giving a false name and loitering; dance troupe, father's shop; surname also an officer's

[[K p9 name|Priya Kowalczyk]], Staff Writer

The police report of Aug. 3 has it backward, and [[K p4 name|Jignasa Patel]] would like it fixed.

"It says the suspect was observed by the clerk. I'm the clerk. I didn't observe a suspect, I observed a kid with no shoes asking for the ice machine at four in the morning," said [[K p4 name|Patel]], who works nights at a Route 1 motel. She called 911 and asked for help. Edison Township sent two cars. They arrested the girl.

She was 17. She'd told them 21, and a name she made up. So the sheet says hindering apprehension and loitering for prostitution, and [[W p1 alias|Jade Khan]], and a number, [[W p1 id|E19-015551]], and she spent what remained of that night cuffed to a bench. It was [[K p5 name|Officer Denise Mirza]], going on shift, who heard her crying in Urdu for her grandmother.

"I sat down next to her, that's it, that's all the police work I did," said [[K p5 name|Mirza]].

By noon there was a different sheet. [[K p2 name|Deshawn "Rico" Fairley]], 32, of Newark, and [[K p3 name|Courtney Ann Zielinski]], 25, of Linden, were charged with first-degree human trafficking. Prosecutors say that [[K p2 name|Fairley]] found her on a bench at Metropark the week she ran from home, bought her a phone, and within six days had her in rooms in three counties, with the cash going into [[K p3 name|Zielinski]]'s makeup bag. [[K p3 name|Zielinski]], said her lawyer, was on the same bench at the same age.

County Prosecutor [[K p6 name|Gerald Oyelaran]] has moved to void the girl's arrest. In New Jersey, nobody under 18 can commit prostitution, [[K p6 name|Oyelaran]] said, "and I'd have thought we'd all had the email."

Her family had told people she was visiting Lahore. The mosque, the aunties and [[W p1 other|the bhangra team at her high school, which lost its only girl dhol player in July]], were told so too. Her father didn't hold up. "My daughter is home. [[W p1 name|Zoya]] is home, she ate, she's asleep," [[W p7 name|Aftab Mirza]] told a reporter at the counter of [[W p7 employer|Mirza Halal on Oak Tree Road]], and turned the sign around. He isn't related to the officer. He's since sent her a tray of sweets the size of a door.

Advocate [[K p8 name|Marisol Quiñones-Bright]] has trained motel staff here for four years, always starting with her own three at seventeen in a Secaucus motor lodge, always by name. "Nobody called. I'm telling you who I am so that you'll call," is how [[K p8 name|Quiñones-Bright]] puts it. She says the clerk was her student: row two, took notes.

A records request by this paper brought both sheets. They'd been redacted in a pale highlighter. One can read, beneath, "TRUE NAME: [[W p1 name|MIRZA, ZOYA A.]] DOB [[W p1 birthdate|11-Feb-02]] / [[W p1 address|44 Wintergreen Ave]] / [[W p1 school|J.P. Stevens-Hillcrest, rising sr.]] / tattoo [[W p1 body|'Rico' l. hip, fresh]]".

There was a card at the motel desk on Tuesday, drawn with a ballpoint, of an ice machine. It's from "[[W p1 name|Zoya]] (not [[W p1 alias|Jade]])". [[K p4 name|Patel]] has it taped above the keys, where everyone who checks in can see.
