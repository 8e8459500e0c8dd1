id: n-0048
genre: news
where: US-SD
published: 2016-10-05
title: Trafficking victims' lawyer and sheriff's deputy both named [[K p7 name|Hunts Alone]]; readers ask
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim age=18 protected=yes why=trafficking-victim
person p3: role=convicted age=46 protected=no why=adult-convicted
person p4: role=convicted age=42 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult
note: follow-up; juvenile delinquent adjudicated as 'runaway', pled to false ID; husband and wife convicted; sister of a victim named

RAPID CITY — Following Sunday's report on the sentencing of [[K p3 name|Roger Vance Toomey]], 46, and his wife [[K p4 name|Colleen Toomey]], 42, we were asked whether Deputy [[K p7 name|Francis Hunts Alone]] and attorney [[K p8 name|Rose Hunts Alone]] are the same family. They're brother and sister, from Wanblee. He found the girls and she represents them. Neither saw a conflict, and neither did Judge [[K p5 name|Lorraine Pfister]].

We were also asked why the story said "girls" and then "a woman." One was 17 on the night of the Sturgis rally when deputies stopped [[K p3 name|Toomey]]'s motor home, and the other 18.

The 17-year-old gave a name that was not hers, her sister's, and was held at [[W p1 place|the Western juvenile center]] for eleven weeks for giving it. Her petition was dismissed in March. "[[W p1 name|Dakota]] was adjudicated for lying about being [[W p9 name|Cheyenne]]," [[K p8 name|Rose Hunts Alone]] said, "when the man driving had told her which name to give. He told her he'd put her out on the interstate."

[[K p4 name|Colleen Toomey]] set the prices and wrote them on a whiteboard. Assistant U.S. Attorney [[K p6 name|Paul Dakota Reyes]] had it carried into court.

The other, whom we called Jane Doe 2, had been promised work on a concession stand. When she tried to leave at Wall, [[K p3 name|Toomey]] took her shoes. She was identified in our photograph's alt text, for which we apologize, as [[W p2 photo|"Mariah L., survivor, at Central States fairground"]].

Whoever left star quilts for both at [[K p10 name|Pastor Gene Olmstead]]'s office: they've got them.

The prosecutor asks us to add that his middle name is from the state.
