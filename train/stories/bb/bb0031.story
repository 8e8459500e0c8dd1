id: bb0031
genre: blotter
where: GB-ENG
published: 2023-10-03
title: In the dock: Ribbleside Magistrates, last week's list with our reporter's jottings
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=convicted age=52 protected=decide why=identifies-protected
person p6: role=victim age=- protected=decide why=domestic-violence-victim
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
screen p4: unclear
note: court round-up; nail-bar worker prosecuted for no papers, county lines boy with a section 45 order; a masseuse with weak signs; couple

**Monday.** District Judge [[K p7 name|Piers Cholmondeley]] began by asking why the first defendant had no shoes. She'd come by prison van. The charge was of having an identity paper not her own; the paper, said [[K p8 name|Farhana Mirza]], defending, was put in her hand by the man she polished nails for. She's 24 and from Hai Phong. She slept in a roof space over [[W p1 address|Lux Tips, Moor Lane]], was told that she'd £19,000 left to pay and was slapped when a customer complained. Case withdrawn. The usher called her "[[W p1 name|Thuy]]" quite kindly and read the list out in full, [[W p1 name|PHAM Thi Thuy]], URN [[W p1 id|04CD 5501 923]]. [[K p8 name|Ms Mirza]] asked that we forget it.

**Monday, later.** The salon's keeper, [[K p3 name|Gary Prentice]], 35, of [[K p3 address|14 Fulwood Drive]], sent to the Crown Court under the Modern Slavery Act. [[K p3 name|Prentice]]'s [[K p3 vehicle|Range Rover, "GAZ 1P"]], is to be sold if he's convicted.

**Tuesday (Youth).** Reporting restricted. A boy of sixteen, eleven wraps of heroin in his sock. He'd been robbed of his first batch by the people who gave it to him, and was then made to "work it off" in a stranger's flat in Barrow with a knife on the table. His social worker cried. Proceedings stopped. My jottings say "[[W p2 name|Kayden]]"; his nan shouted "Keep your chin up, [[W p2 name|Kayden Rigby]]!" from the back. He's [[W p2 other|an apprentice jockey, and the only one with a stammer]], which I oughtn't to have said, at [[W p2 employer|the yard in Goosnargh]].

**Wednesday.** [[D p4 name|Simona Lăcătuș]] admitted letting a flat be used as a brothel. Fined £80. [[D p4 name|Lăcătuș]] said she'd signed the lease "because somebody asked". Asked by the judge if anyone had frightened her, she answered after a long time, "Not today." Address given as [[D p4 address|Flat 3, Adelphi Court]].

**Thursday.** [[D p5 name|Ian Holroyd]], 52, pleaded guilty to battery of his wife. [[D p6 name|Pauline Holroyd]] read her own statement and wouldn't sit. [[D p5 name|Holroyd]] must stay away from [[D p6 employer|the Post Office counter at Walton]], where [[D p6 name|Pauline]] has served for twenty years.

**Friday.** Nothing but speeding. Judge [[K p7 name|Cholmondeley]] fined a vicar.

[[K p9 name|Doreen Aspinall]], on the press bench since 1984. Write to me, [[K p9 email|doreen@ribblesideobserver.example]], but not, please, as the gentleman did who put under Tuesday's item, "[[W p2 alias|Kayd3n_R]] off TikTok?", or the lady who asked whether "[[W p1 name|little Thuy]] with [[W p1 body|the gold front tooth]]" is well. She's at [[W p1 place|a safe house in Kendal]]. I shouldn't have told you that either.
