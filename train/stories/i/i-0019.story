id: i-0019
genre: news
where: IN
published: 2014-07-18
title: HC upholds life term of godman's driver; survivor's dying wish cited
person p1: role=victim,deceased age=- protected=yes why=sexual-offence-victim
person p2: role=convicted age=39 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=relative,witness age=- protected=no why=adult-bystander
screen: none
note: Indian law protects after death; the brother campaigns in her name; a trust and a hashtag carry it; judge shares her surname

Kochi: "A dead woman cannot be cross-examined, but neither can she be persuaded to change her story," a division bench of the Kerala High Court said on Thursday, declining to set aside the life sentence of [[K p2 name|Saji Kurumpanadam]], 39, who drove for a self-styled swami at Perumbavoor.

The bench of Justices [[K p3 name|M. R. Nambiar]] and [[K p4 name|Thomas P. Kurien]] relied chiefly on the statement that the survivor, a data entry operator, gave to a magistrate eleven days before her death from an unrelated kidney ailment in 2011. In it she described being offered a lift during a hartal and being taken to a rubber godown.

Counsel for the appellant argued that the statement was tutored. The bench disagreed. "She asks only that her mother be told gently. No tutor would think of that."

Public prosecutor [[K p6 name|Bindu Varghese]] told the court that the family had faced pressure to withdraw.

The appellant's wife, [[K p7 name|Leelamma Saji]], had told the trial court that he was at home that day, mending a cot. The bench noted that the cot, when produced, had not been mended. It also declined to draw anything from a matrimonial advertisement in which the survivor's profile was said to be "too modern".

Compensation of Rs 2 lakh, ordered in 2012 and not yet paid, is to go to the mother within six weeks.

Outside, the survivor's brother, [[W p5 name|Rajesh Nambiar]], distributed laddus and a leaflet of the charitable trust he runs from [[W p5 address|Thekkumuri House, Chelakkunnu]]. The leaflet, which this newspaper is not reproducing, is headed [[W p1 other|"Rajani Memorial Legal Aid"]]. Supporters held placards reading [[W p1 url|#JusticeForRajani]].

Section 228A of the Indian Penal Code bars disclosure of a victim's identity, living or dead, except on the written authority of the next of kin to a recognised welfare institution. Mr. [[W p5 name|Nambiar]] says he has asked for no such authority. "My sister [[W p1 name|Rajani]] wasn't ashamed," he said. "Who made this law, that I can't say her name?"
