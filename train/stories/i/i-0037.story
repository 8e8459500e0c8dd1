id: i-0037
genre: news
where: ZA
published: 2019-10-29
title: Maths teacher, 'sex for marks' accused, out on R3 000 bail
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=victim age=- protected=yes why=sexual-offence-victim
screen: none
note: marks and airtime for favours: near the trafficking line but told as statutory abuse of authority; the text says she attends the school, so it is W

Umlazi — A high school teacher accused of offering matric pupils extra marks has been released on bail by the Umlazi Magistrate's Court, to howls from a gallery full of blazers.

[[K p2 name|Thulani Brightman Cele]] (42) heads the maths department at [[W p1 school|Mziwamandla Secondary]]. He was arrested at the school on Wednesday after the mother of a Grade 11 learner found messages on her daughter's phone.

Opposing bail, prosecutor [[K p3 name|Yasmin Moolla]] said the learner, 16, had been kissed and touched in the storeroom on four occasions and that "there are others, who are still deciding whether they'll be believed".

Magistrate [[K p5 name|S. T. Goba]] set these conditions: that [[K p2 name|Cele]] stay in Amanzimtoti with his brother, that he not come within 500m of the school, and that he doesn't contact any learner.

Defence attorney [[K p7 name|Adv. Hendrik Swart]] told the court that the messages were "words of encouragement which have been read by a jealous eye". Asked by the bench to read one aloud as an example of encouragement, he consulted his client and said he'd rather hand it up. It was handed up. The magistrate read it, turned it over, and asked for water.

Four learners have since gone to the district office with statements of their own. One of them, a boy, says that he was told in front of the class to "go and call your sister [[W p8 name|Lindokuhle]] from 12B, she owes me a test", and that she came back without her tie. Teachers at the gate wouldn't be drawn. "We've known and not known," said one.

MEC spokesperson [[K p6 name|Kwazi Dladla]] said [[K p2 name|Cele]] had been put on precautionary suspension.

The girl's mother, who can't be named to protect her daughter, spoke to the newspaper at the gate. "They're calling her names on the WhatsApp group. [[W p1 name|Nosi]] doesn't want to go back. She [[W p1 other|was going to be deputy head girl]]."

A learner held a poster: HANDS OFF [[W p1 name|NOSIPHO]]. Her friends made her turn it around for the photograph. On the back it said [[W p4 name|MA' MTHEMBU]] WE STAND WITH U.

The case was postponed to 26 November.
