id: b-0018
genre: filing
where: GB-SCT
published: 2021-06-17
title: APPEAL COURT, HIGH COURT OF JUSTICIARY — OPINION in Appeal by Stated Case
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=victim,witness age=71 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
screen: none
note: initials in the instance stay; a first name and scheme name are left in the quoted joint minute; adult victim stays

by
[[K p1 initials|C.M.]] (Assisted Person), Appellant
against
PROCURATOR FISCAL, DUNCRAIG, Respondent

Appellant: [[K p2 name|Latif]], sol adv. Respondent: [[K p3 name|Ogilvie-Grant]] AD

[1] The appellant, who was 15 at the material time, was convicted after summary trial of assault and robbery of an elderly shopkeeper. He has been granted leave on a single ground, namely that the sheriff erred in repelling the submission of no case to answer.

[2] Certain facts were admitted by joint minute. Parties agreed inter alia "that at 1815 hours Mr [[K p4 name|Giovanni Casci]] (71) was within his shop at 3 Weir Street; that a male wearing a yellow ski jacket entered; that the jacket, label 4, was recovered from [[W p1 name|Callum]]'s bedroom at [[W p1 address|44C Braeside, Whinpark]]; and that Mr [[K p4 name|Casci]] had earlier refused him rolling tobacco."

[3] Mr [[K p4 name|Casci]] could not identify his assailant. He said, candidly, that all boys in ski jackets looked alike to him. The second source upon which the Crown relied was the evidence of Constable [[K p5 name|Eilidh Farquhar]] that upon caution and charge the appellant had replied, "He shouldnae have said that about my da."

[4] The reply discloses special knowledge. We consider that the sheriff was entitled so to hold. Whether it is a confession is another matter, and one upon which Mr [[K p2 name|Latif]] was not wrong to dwell.

[5] The appeal is refused. The order under section 47 of the Criminal Procedure (Scotland) Act 1995 subsists: no report shall reveal the name, address or school of the appellant, or include any particulars calculated to lead to his identification.
