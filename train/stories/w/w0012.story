id: w0012
genre: news
where: US-TX
published: 2004-06-18
title: Cantina owner convicted of peonage of Honduran women
person p1: role=victim,witness age=19 protected=yes why=trafficking-victim
person p2: role=convicted age=50 protected=no why=adult-convicted
person p3: role=convicted age=46 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=expert age=- protected=no why=adult-bystander
screen: sex-trafficking-adult
note: witness number at trial stays; her own name slips out from the defence table; pupil of an evening school

HOUSTON — Jurors took ninety minutes Thursday to find [[K p2 name|Baltazar Mondragon]], 50, and [[K p3 name|Ninfa Mondragon]], 46, guilty of holding women at their bar on [[W p1 address|Wayside Drive]] and selling their company with the beer.

Witness 3, who was 19 at the time, said she had come to wait tables. The first night [[K p3 name|Ninfa Mondragon]] gave her a dress and a bill for $9,500. The women slept [[W p1 address|behind the ice house, in the lean-to with the Astros bedspread for a door]]. If they ran, [[K p2 name|Baltazar]] told them, their mothers would be visited.

On cross-examination lawyer [[K p4 name|Dick Travers]] forgot himself. "Now, Miss [[W p1 name|Zelaya]]," he began. "[[W p1 name|Yessenia]] — I'm sorry, Judge. Number Three."

The woman now studies for her GED [[W p1 school|at the Eastwood Y, Monday and Wednesday nights]], and braids hair. A scar [[W p1 body|through her left eyebrow]] dates from the bar.

Rice University sociologist [[K p6 name|Inez Calderwood]], who testified, said debts like hers "are built not to be paid."

Sentencing is Sept. 9. The [[K p2 name|Mondragons]], of [[K p2 address|6618 Harrisburg Crest]], have two other bars.

Reporter [[K p5 name|Wade Tillotson]] can be reached at [[K p5 email|wade.tillotson@bayoutimes.example]] or [[K p5 phone|(713) 555-0184]].
