id: al0034
genre: news
where: IE
published: 2023-05-30
title: Former boarders ask court to jail ex-dean who 'kept a key to every cubicle'
person p1: role=victim,witness age=12 protected=no why=consented
person p2: role=victim,witness age=13 protected=yes why=sexual-offence-victim
person p3: role=victim,deceased age=11 protected=decide why=deceased
person p4: role=convicted age=77 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=expert age=- protected=no why=official
screen: none
note: three former boys with three fates: one waived, one did not and is given away by his brother's shop and rugby cap, one died and his sister speaks (deceased victim, D)

THREE statements were handed to Judge [[K p5 name|Orla Mac Entee]] at Trim yesterday, and the first man asked to read his in the witness box, facing the dock.

"I'm [[K p1 name|Dermot Considine]], I'm 58, and I want my name in the paper," he said. "I was 12. You kept a key to every cubicle, Father, and you used to say that the Lord had one too."

[[K p4 name|Malachy Aherne]], 77, a former dean of boarders, pleaded guilty in February to nineteen counts of indecent assault between 1975 and 1981. He was laicised in 1996 and has lived since at [[K p4 address|Abbey Lawns, Kells]]. In the dock he wore a hearing aid and took it out.

[[K p1 name|Considine]] waited until he'd put it back.

The second man has not waived his right to anonymity. He was 13. He read from behind the judge's chair, in a flat voice, that he had [[W p2 other|won a first cap for Leinster]] in the year that it stopped and that he remembered nothing of the match. Counsel for the State, [[K p6 name|Proinsias Daly SC]], thanked him as "[[W p2 name|Conor]]" and, realising, sat down.

"He's well known," one barrister said to another by the coffee machine, in the hearing of nine journalists. "[[W p2 name|Tuite]]. He'd [[W p2 body|the broken nose that they used to paint on flags]]. The brother has [[W p2 relative|the hardware in Navan]]."

The third statement had been made by a sister. The boy was 11, and he died at 23 in circumstances on which the judge asked that nothing be written. "My brother stopped whistling," it ran. "He was known for it. They called him [[D p3 alias|the Blackbird]]. I was six, and I thought that I'd broken him." It was signed, and she's entitled to no one's curiosity; but a copy was pinned up with the others on the list, and ended, in a round hand, [[D p7 name|Attracta Gilsenan]], "for [[D p3 name|Peadar]]".

[[K p8 name|Dr Ifeoma Lawless]], a psychiatrist, told the court that silence in such a place is taught, "as Latin was". Asked by the defence if a man of 77 could harm anybody, Dr [[K p8 name|Lawless]] said that he'd harmed several that morning by removing his hearing aid.

Mr [[K p6 name|Daly]] handed in the school's own punishment book, found in a press in 2019. It had the dean's initials, [[K p4 initials|M.A.]], beside the same three every week: [[K p1 name|Considine]], [[W p2 name|Tuite C.]], [[D p3 name|Gilsenan P.]] The reason given was "talking".

Bill No. [[K p4 id|MHDP0088/2022]]. Sentence was put back to 19 June. As [[K p4 name|Aherne]] was led out the second man was seen to hold the door for him.

On the steps, [[K p1 name|Dermot Considine]] put an arm round the sister. "[[D p3 name|Peadar]] taught me to whistle," he told RTÉ, before anybody could stop him. "I couldn't do it for forty years. I did it this morning, in the car."
