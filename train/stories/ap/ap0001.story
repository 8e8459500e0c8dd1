id: ap0001
genre: news
where: US-OH
published: 2014-09-12
title: Sexton's stepdaughter, 13, told choir director first, Morrow Creek jury hears
person p1: role=victim,witness age=13 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=44 protected=decide why=adult-accused
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=31 protected=no why=adult-accused
person p8: role=author age=- protected=no why=author
screen p1: none
note: accused stepfather and the church both attend (rules 4 and 9); a stranger in the next case bears the girl's surname and stays

By [[K p8 name|LORETTA SPANGLER]]

MANSFIELD, Ohio — She had rehearsed it on the bus, the choir director said, because it came out all at once and in the wrong order, with the end first.

[[K p4 name|Nathan Obuya]] told a Richland County jury on Thursday that the seventh-grader stayed behind after practice on Palm Sunday of 2013 to put hymnals away. "I said, '[[W p1 name|Callie]], your ride's here.' She said that was the trouble."

The ride belonged to [[D p2 name|Dwight Ferris Kell]], 44, her stepfather and for eleven years the sexton of [[D p2 employer|Bethel Fork Church of the Brethren]], where the girl sang alto. [[D p2 name|Kell]] is charged with three counts of sexual battery and one of intimidating a witness. He has been held at the county jail, inmate [[D p2 id|R-14-2208]], since April of last year.

Assistant Prosecutor [[K p5 name|Ines Calloway]] asked [[K p4 name|Obuya]] what he did next. He drove the child to the emergency room himself, he said, in a church van with no heat, and called her mother from the parking lot.

The mother, [[W p3 name|Shawna Pruett-Kell]], testified behind dark glasses. She works the overnight line at [[W p3 employer|the Gorham Tool plant]] and had thought it a kindness that her husband did the driving. "I thanked him," she said. "I thanked him every week." Asked to identify People's Exhibit 6, she read the caption aloud: "[[W p1 photo|callie_pruett_easter_solo.jpg]]."

Judge [[K p6 name|Harlan Voight]] had directed in June that the witness be called "the minor." The order survived until the lunch recess, when the bailiff stepped into the corridor and shouted for "[[W p1 name|PRUETT, CALLIE ANN]]." Two pages of the transcript were sealed an hour later.

The girl, now 15, is in foster care and attends [[W p1 school|Ashwell Middle School]], a detail that defense counsel put on the record by asking whether she had joined its band. She had not. She plays nothing now, she said.

In the intimidation count the state relies on a note tucked in a lunchbox. "Tell them you dreamed it, [[W p1 alias|Cricket]]," it reads. A handwriting analyst is to be called on Monday.

The afternoon's other business before [[K p6 name|Voight]] was brief. [[K p7 name|Tyler Pruett]], 31, of [[K p7 address|408 Distl Avenue]], no relation to anyone in the [[D p2 name|Kell]] trial, pleaded no contest to stealing copper wire from a substation and was given 30 days. [[K p7 name|Pruett]] told the court that he had been getting looks in the hallway since Tuesday and would like it printed that he had never met those people. He is to repay the utility $1,140 under case No. [[K p7 id|2014-CR-0317]].

[[K p5 name|Calloway]] said that she expects to rest on Tuesday. [[K p4 name|Obuya]] was excused, and asked the judge if he might leave something for his former alto. He was told that he could not, and put the folder of sheet music, with "[[W p1 name|Callie P.]]" in pencil across its corner, back under his coat.
