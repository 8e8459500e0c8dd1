id: o-0004
genre: news
where: NZ
published: 2019-08-15
title: Council notebook: the bridge, the bylaw and the bloke with the goat
person p1: role=official,public-figure age=- protected=no why=public-figure
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=12 protected=no why=minor-not-in-crime
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen: none
note: council meeting with a child petitioner; nobody to protect; a councillor called Summer and the season

**[[K p8 name|Te Rina Paewai]]** sat through it so that you didn't have to.

*The bridge.* Still shut. Engineer [[K p5 name|Gagandeep Dhillon]] said pile three has moved 11mm since winter and that he'd not drive a pram over it. Mayor [[K p1 name|Bruce Tattersall]] asked whether it would hold until summer. "Until summer what?" said [[K p5 name|Dhillon]].

*The bylaw.* Cr [[K p2 name|Summer Wihongi]] wants dogs on leads along the estuary from September. Cr [[K p3 name|Neville Bagnall]] wants it known that his dog has never bitten a dotterel. Passed 6-4, [[K p3 name|Bagnall]] and [[K p1 name|Tattersall]] against.

*Public forum.* [[K p4 name|Murray Olds]] of [[K p4 address|14 Karetu Road]] brought a goat, which isn't prohibited by standing orders; democracy services manager [[K p7 name|Lupe Faleafa]] checked. [[K p4 name|Olds]] keeps nine of them on the unformed end of the road and has been fined $300. He said goats were cheaper than the council's mowing contractor. The goat ate part of the agenda, the part about depreciation, and was applauded.

Then [[K p6 name|Isla Rangiwai-Cook]], 12, from [[K p6 school|Tauwhare Point School]], presented a petition with 211 names for a crossing outside the dairy. She'd counted cars for five mornings: 1,140, of which 96 were, in her words, "going like mad". Cr [[K p2 name|Wihongi]] moved that it go straight into the works programme. Nobody opposed it. [[K p6 name|Isla]] asked when. [[K p7 name|Faleafa]] wrote down a date and gave her the piece of paper.

Best-run item of the night.
