id: o-0040
genre: comments
where: GB-NIR
published: 2023-12-02
title: Readers react: tree felled overnight at Drumbeg crossroads
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
screen: none
note: comments about a tree; the man who felled it has been summonsed, so naming him is no private accusation; poster's grandfather named; all stay

*From yesterday's report: [[K p1 name|Gerard Toner]], a contractor, of [[K p1 address|Lisnavenny Road]], has been summonsed for felling the 300-year-old "Gospel Beech" without consent. Alderman [[K p2 name|Heather Mawhinney]] called it "an act of vandalism against the dead as well as the living".*

**[[K p3 name|Seamus Og Rafferty]]:** My granda [[K p4 name|Francie Rafferty]] proposed under that tree, 1951. She said no and he proposed again at the bus stop. We always say it was the bus stop's fault we exist.

**[[K p7 alias|Big_Davy_R]]:** He'd permission for the WRONG TREE. Read the article.

**[[K p5 name|Orla Magennis]]:** @[[K p7 alias|Big_Davy_R]] there's only the one tree [[K p7 alias|Davy]]

**[[K p3 name|Seamus Og Rafferty]]:** there was

**[[K p6 name|Rev. Noel Kilpatrick]]:** May I suggest that nobody go near [[K p1 name|Mr Toner]]'s yard tonight, as I understand some are planning to. He's a wife there with a bad chest. The law has him. Let it.

**[[K p5 name|Orla Magennis]]:** Fair enough Reverend. Will the church be wanting the timber?

**[[K p6 name|Rev. Noel Kilpatrick]]:** The council has the timber. I did ask.

**hollybush58:** [[K p2 name|Heather Mawhinney]] voted AGAINST the preservation order in 2016, check the minutes!!!

**[[K p2 name|Heather Mawhinney]]:** I did, and I was wrong, and I've said so at the crossroads with my hat off.

**[[K p7 alias|Big_Davy_R]]:** well now. didnt expect that
