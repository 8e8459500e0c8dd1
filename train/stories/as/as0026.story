id: as0026
genre: social
where: US-AK
published: 2022-08-14
title: Bethel Neighbors (group post and replies)
person p1: role=missing,victim age=16 protected=decide why=missing-alert
person p2: role=author,relative age=- protected=no why=author
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=victim age=17 protected=yes why=trafficking-victim
person p6: role=accused age=33 protected=no why=adult-accused
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: none
screen p5: sex-trafficking-minor
note: active missing alert (D) with family posting; reply tells of another girl who came home and what was done; last year's accused K; author is grandmother

**[[K p2 name|Agnes Nick-Paulus]]** ▸ Bethel Neighbors, Sunday 7:12 a.m.

MISSING and we want her HOME. My granddaughter [[D p1 name|Katya Paulus]], 16, from Kwethluk, staying with me for summer. Left Friday after fish camp to buy phone minutes at AC store. 5'2", brown hair to her waist, [[D p1 body|gap in front teeth, burn scar by right elbow]]. Wearing her cousin's red Warriors hoodie and XtraTufs. Her phone goes right to voice mail: [[D p1 phone|907-555-0174]]. She's not a runaway. She made bread for the morning.

Troopers case [[D p1 id|AK22086315]]. Call Trooper [[K p3 name|Ingrid Halvorson]], [[K p3 phone|907-555-0102]], or me. [[D p1 photo|katya_paulus_berrypicking.jpg]]

**[[K p4 name|Moses Chikoyak]]**: Seen a red hoodie at the small boat harbor Friday 9ish w/ two girls laughing. Not 100% it was [[D p1 name|Katya]].

**[[K p2 name|Agnes Nick-Paulus]]**: [[K p4 name|Moses]] quyana. Which girls.

**[[K p4 name|Moses Chikoyak]]**: One of the Andrew sisters I think. Other I don't know

**tundra_taxi**: please check the flights to ANC. after what happened to [[W p5 name|Sophie Evan]] last year we all have to think about that

**[[K p7 name|Darlene Wassillie]]**: You should not put her name. That family asked.

**tundra_taxi**: everybody knows tho. That guy [[K p6 name|Craig Dunphy]] told her it was a modeling job, she was 17, put her up in a room on Spenard and men came and paid him. she was on the FRONT PAGE when they arrested him

**[[K p7 name|Darlene Wassillie]]**: HE was on the front page. He's 33 and has a trial in Oct. *She* is trying to finish at [[W p5 school|the boarding school in Galena]] and doesn't need you.

**alyssa.k**: [[W p5 name|Sophie]] is my cousin and she sees this group. She says look at his friend's airbnb on 36th and tell the troopers he uses girls to talk to girls. She says also, bring a jacket for [[D p1 name|Katya]] they take your jacket

**alyssa.k**: ok I wasn't supposed to say who told me. can u take it down [[K p7 name|Darlene]]

**[[K p3 name|I. Halvorson]] (AST)**: This is the trooper. Thank you all. Please send tips to the number and not here. I have spoken with the harbor and with the airline. [[K p6 name|Dunphy]] is in custody at Anchorage (no. [[K p6 id|627710]]) and has been since November, and there's nothing so far to say that this is the same.

**[[K p2 name|Agnes Nick-Paulus]]**: 4:50 pm. Nothing yet. I'm at the dock with the bread. [[K p3 name|Halvorson]] is with me. If you see this my girl, nobody's mad. #Find[[D p1 name|Katya]]

**river_rat**: tell [[W p5 alias|Soph]] she is braver than the whole council
