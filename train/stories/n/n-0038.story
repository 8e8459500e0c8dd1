id: n-0038
genre: news
where: GB-ENG
published: 2014-12-18
title: Boys 'took it in turns' to be blamed for bridge death
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=accused age=18 protected=no why=adult-accused
person p4: role=deceased age=59 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=13 protected=yes why=minor-witness
person p9: role=relative age=- protected=no why=adult-bystander
person p10: role=relative age=- protected=yes why=identifies-protected
person p11: role=official age=- protected=no why=official
note: two youths and an adult in one trial under s.45/39; nicknames; adult's mate shares a forename with one of the boys; widow stays

Three were on the footbridge and one of them dropped the paving slab that killed [[K p4 name|Ronald Askew]], 59, a coach driver from Rotherham. Which one is what a Sheffield jury must decide.

[[K p3 name|Connor Blythe]], 18, says it was "the little 'un". The little one, 14, says that it was the middle one. The middle one, 15, says nothing at all. The younger two can't be identified by order of the judge, [[K p5 name|Mrs Justice Amaechi]].

[[K p6 name|Simon Parfitt QC]], prosecuting, said it didn't matter: they had carried it up together. Under cross-examination by [[K p7 name|Dilys Roe]], [[K p3 name|Blythe]] agreed that he'd written next day on a group chat, "[[W p2 alias|Moz]] is gonna get us all nicked." He said that was a joke.

"Who's [[W p2 alias|Moz]]?" she asked.

"[[W p2 name|Morris]]. Him there. With his nan."

The judge sent out the jury and then the press bench's attention was drawn, again, to the order.

A girl of 13 who'd been on the towpath gave evidence by link. She heard somebody say, "Go on, [[W p1 name|Connor]], you won't." Both of the boys' barristers rose. There are, it turns out, two [[W p1 name|Connors]]; [[K p3 name|Blythe]] says he wasn't the one being spoken to.

Outside, [[W p10 name|Yvonne Stead]], the grandmother, said that she'd sit there till it was over. Mrs [[K p9 name|Janet Askew]] said the same. They've been sharing a flask.

[[K p11 name|DCI Ron Stead]] leads the inquiry and lives in the next street to nobody in this case, he said. The girl's teacher at [[W p8 school|Templeborough Academy]] told the Post that [[W p8 name|Ruby]] had been "so brave". It continues.
