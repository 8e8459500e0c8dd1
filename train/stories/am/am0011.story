id: am0011
genre: news
where: IN-KA
published: 2023-12-09
title: Tuition teacher gets 20 years; three families break their silence in Hubballi
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=convicted age=41 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=consented
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=bystander age=- protected=no why=adult-bystander
screen: none
note: POCSO conviction, no payment; fathers named and chess trophy singles out; survivor adult of another case consents

When the judge had finished, nobody in the second row moved. Then a man in a bus conductor's uniform took off his cap and laid it over his face.

[[K p3 name|Vinayak Kulkarni]], 41, who coached children for the Navodaya entrance from a room above his mother's flour mill, was on Friday sentenced to 20 years of rigorous imprisonment for aggravated offences against two of his pupils. He was also told to pay each family ₹3 lakh. He's appealing.

Special public prosecutor [[K p4 name|Girija Patil]] said [[K p3 name|Kulkarni]] chose children whose parents worked late. "He used to give them chocolates and a problem in ratios, in that order," [[K p4 name|Patil]] told the court.

The conductor's son was 13 at the time. It was his notebook that began it: at the back, in pencil, was a tally of Thursdays. His father, [[W p7 name|Basavaraj Hadimani]], found it while looking for a page to write a grocery list on. "I shouted at [[W p1 name|Rohit]] for wasting paper," [[W p7 name|Basavaraj]] said. "God forgive me, that was the first thing I did."

[[W p1 name|Rohit]], now in pre-university, plays [[W p1 other|first board for the district chess team]]. He asked to be in court and was refused on account of his age.

The other child, a girl who was 12, gave evidence over two days. Defence counsel asked her 140 questions; inspector [[K p5 name|S.N. Rohit Gowda]], the investigating officer, kept count. "She corrected his grammar once," inspector [[K p5 name|Gowda]] said. She studies at [[W p2 school|St Aloysius Convent, Keshwapur]], and her mother, tailor [[W p8 name|Mumtaz Nadaf]], stopped taking orders so as to walk her to the gate. "They tell me [[W p2 name|Saniya]] will forget. I say, let her choose what to forget," said [[W p8 name|Mumtaz]].

A third family withdrew its complaint. [[K p9 name|Ningappa Talwar]], a vegetable seller opposite the mill, said he had seen children come down the stairs crying and thought it was arithmetic. [[K p9 name|Talwar]] hasn't slept well either.

Counsellor [[K p6 name|Deepa Iyer-Fernandes]], who sat with both throughout the trial, has spoken in public of what her own music master did to her at nine, under her own name, and was content that we print it. "Shame has an address, and it isn't ours," said [[K p6 name|Ms Iyer-Fernandes]].

The special court's web page was corrected at 6 pm. Until then the case status for [[K p3 id|Spl. C. 77/2021]] had given, in the column for witnesses, "PW1 [[W p1 name|HADIMANI ROHIT B]]; PW2 [[W p2 name|SANIA NADAF]], dob [[W p2 birthdate|03/09/2008]], [[W p2 address|2nd Cross, Ganesh Peth]]".

At the door a boy handed the policeman a folded sheet. It was a problem in ratios. "[[W p1 name|Rohit Hadimani]] says, solve," explained his father.
