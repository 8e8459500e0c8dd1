id: n-0074
genre: news
where: IN-PB
published: 2022-10-04
title: Village elders, sarpanch's son and a minor's statement: the Talwara case explained
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=55 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=13 protected=yes why=minor-witness
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=deceased age=- protected=yes why=identifies-protected
person p11: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: India: minor victim; Singh/Kaur names; a deceased relative of victim who died by shock named; village W

HOSHIARPUR: Who's who in a case that has had three FIRs, two transfers and one fast unto death.

The minor. She's 17 and a student of plus-two. She says that the first two accused raped her in a tubewell room in August. Under law she is not to be identified, and the High Court on Monday fined a web channel which had shown her house, with [[W p1 other|the tractor painted like a peacock]] at its gate.

The accused. [[K p2 name|Gurjot Singh Gill]], 22, son of the sarpanch of a neighbouring village; his friend [[K p3 name|Lovepreet "Lovely" Singh]], 27; and [[K p4 name|Sarpanch Mohinder Singh Gill]], 55, charged only with destroying a phone. All are in judicial custody.

The policewoman. [[K p5 name|Inspector Lovepreet Kaur]], who took over in August. "Every second person is Lovepreet," she laughed, when asked about the second accused.

The advocate. [[K p6 name|H. S. Gill]], for the complainant, doesn't belong to the sarpanch's line.

The witness. A boy of 13 flying a kite. His statement before the Magistrate runs to four lines. A fact-finding team's report printed them with his thumb impression and his name, [[W p8 name|Harmanjot]].

The father. He died on the sixth day of a fast outside the SSP's office. His name, [[W p10 name|Baldev Singh]], is on every banner, and the papers have run it in full. The Court observed on Monday that to name the father is to name the daughter.

The mother. "My [[W p1 alias|Guddi]] hasn't spoken since," said [[W p9 name|Ranjit Kaur]], as volunteers of [[K p11 name|Dr. Preet Mohan Bains]]'s camp gave her glucose at [[W p1 place|village Bhabbowal Khurd]].

The judge. [[K p7 name|Ms. Shefali Garg]]. Next date: 18 October.
