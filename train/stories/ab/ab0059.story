id: ab0059
genre: filing
where: GB-ENG
published: 2023-01-19
title: First-tier Tribunal (Immigration and Asylum Chamber): Determination
person p1: role=victim,convicted age=29 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=6 protected=yes why=identifies-protected
person p6: role=expert age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: appellant HL, foreign criminal; Judge uses initials; country expert & the son's school reveal; name breaks in quoted letter and appeal number metadata

Appeal Number: [[K p1 id|HU/65434/2022]]
Heard at Taylor House. Before Judge [[K p3 name|P. Oduya-Marsh]]
Between [[K p1 initials|H L]] (anonymity direction made), appellant, and the Secretary of State
Representation: [[K p4 name|Ms C. Vaughan-Lowe]], instructed by Seddon Row Solicitors, 01632 960144

1. The appellant is a national of Albania. In 2018, when she was 29, she was sentenced to fourteen months for controlling prostitution. The respondent made a deportation order.

2. She did answer the telephones at the flat in Luton. Before that, she had been what the callers came for. The man who brought her from Shkodër, [[K p2 name|Arben Kola]], has never been extradited; he is wanted here on a warrant. He moved her on to the telephones when she was seven months pregnant and, in his words, no use.

3. I reject the respondent's submission that with the telephones came freedom. She worked from a room with no handle. His cousin brought food when the day's list was full.

4. [[K p6 name|Dr Miranda Feltz]] considers that a return to the north would expose her to re-trafficking within months.

5. The child is six. Letters from his teacher speak of a sunny boy. I must say the teacher's letter, at AB/61, could not do more to undo the direction I have made: "[[W p5 name|Endrit]] reads to the whole of [[W p5 school|Reception at St Wilfrid's, Leagrave]], and [[W p1 name|Hatixhe]] bakes for every fête."

6. I allow the appeal on Article 4 and Article 8 grounds.

Unless and until a Tribunal directs otherwise the appellant is granted anonymity.
