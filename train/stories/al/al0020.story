id: al0020
genre: news
where: GB-SCT
published: 2022-03-24
title: Accused of three rapes, gym owner tells High Court: 'They all still wave to me'
person p1: role=victim,witness age=27 protected=yes why=sexual-offence-victim
person p2: role=victim,witness age=34 protected=yes why=sexual-offence-victim
person p3: role=victim,witness age=19 protected=yes why=sexual-offence-victim
person p4: role=accused age=46 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness,official age=- protected=no why=official
screen p1: none
note: three complainants with different leaks (surname first in a question, nickname, timetable); PC shares a first name with a complainant

A GYM owner accused of raping three of his members told a jury in Glasgow yesterday that each of the women "still waves to me in the street".

[[K p4 name|Stuart Hamish Purdie]], 46, of [[K p4 address|Inchview Road]], Largs, was giving evidence in his own defence on the ninth day of the trial at the High Court. He denies all three charges, dating from 2016 to 2019, and says that he never was alone with two of them.

The first woman, 27 at the time, had told the court that he offered to stay late to mend a treadmill. Cross-examining, advocate depute [[K p5 name|Ailsa Drummond]] put her membership record to him.

"You have written beside Miss [[W p1 name|Cheung]]'s name the words 'lives alone'. Why?"

"For emergencies."

"You've written it beside no man."

[[K p4 name|Purdie]] did not reply. Lady [[K p6 name|Torrance]], the judge, told the jury to disregard the surname and, turning to the press, to do more than disregard it.

The second, who is 34, a nurse on [[W p2 employer|the night shift of the burns unit at Crosshouse]], was described by the accused as "a right laugh". He had named a smoothie for her, he said, and on being asked which, answered: "The [[W p2 alias|Nippy Kirsty]]." It was on the board over the counter until January. "I don't see the harm. [[W p2 name|Kirsty]] liked it."

PC [[K p8 name|Kirsty Auld]], who took the board down, had given evidence on Monday. That officer, who is not connected with the complainer, told the jury that there were eleven drinks and only one had a woman's name.

The youngest was 19 and training for [[W p3 other|the Scottish under-20 hammer squad]]. Miss [[K p5 name|Drummond]] asked why he'd sent her forty-one messages on the night after. [[K p4 name|Purdie]] said that he was worried for her wrist.

"'[[W p3 name|Iona]] please pick up. [[W p3 name|Iona]] it wasn't like that.' That is a message about a wrist?"

"It's how I talk."

[[K p7 name|Gordon Laidlaw QC]], for the defence, asked his client whether the three had known one another. He said that they were in the same Tuesday class; the timetable, on which Mr [[K p7 name|Laidlaw]] relied, was shown on the screens to a full gallery: "6.15 Circuits: [[W p1 name|Cheung, M.]] / [[W p2 name|Rennie, K.]] / [[W p3 name|Macaskill, I.]]"

A woman in the gallery said, quite loudly, "Oh, for heaven's sake." Lady [[K p6 name|Torrance]] did not have her removed.

Re-examined, the accused agreed that he had gone by [[W p1 address|her flat above the bookmaker in Gallowgate Street]] in 2020, in breach of bail. "I was delivering protein. [[W p1 name|Mei]] had paid for it." PC [[K p8 name|Auld]] had found him on the stair.

The indictment, [[K p4 id|IND2021-3306]], has been amended to take in that visit. Closing speeches are expected on Monday. Ms [[W p2 name|Rennie]], who has sat each day in the third row, will be on shift.
