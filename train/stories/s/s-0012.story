id: s-0012
genre: interview
where: GB-SCT
published: 2014-02-20
title: Sixty seconds with the curling club
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=minor-not-in-crime
note: harmless; child in no crime story

Best day? "When my lass [[K p2 name|Eilidh]] threw her first stone. She was seven, she fell over, it stopped on the button." Worst? "The roof." [[K p1 name|Hamish Dunlop-Reid]] has been secretary of the Auchterbrae club since 1991. Subs are due: [[K p1 email|hamish@auchterbraecurling.example]].
