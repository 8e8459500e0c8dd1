id: l-0017
genre: news
where: US-KY
published: 2006-03-31
title: Pikeville sting: Teen in prostitution case will be tried as adult
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused,relative age=40 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: transfer of a 17-year-old; her seller is her uncle; a coal operator-candidate is the buyer; officer bears her surname; sister named with the same surname

By [[K p8 name|Ransom Tuttle]]

A Pike District judge ruled Thursday that a 17-year-old girl who took $200 from a candidate for magistrate will answer for it as a grown-up.

[[W p1 name|Loretta Jo Stumbo]] sat with her chin on her collar as Judge [[K p4 name|Everett Casebolt]] transferred her case to Circuit Court, noting that she had "three prior contacts of the same nature" and had twice left placement at [[W p1 place|the Cedar Hollow girls' home]]. She is charged with prostitution and with theft, because the candidate's watch was in her sock.

The candidate is [[K p2 name|Fred Collinsworth]], 44, who owns two coal trucks and, until last week, had signs in most of the yards on Chloe Road. He has withdrawn from the race and pleaded not guilty to a misdemeanor.

Officer [[K p5 name|Gary Stumbo]], who made the arrest and is no kin, testified that the girl had been dropped at the motel by her uncle, [[D p3 name|Virgil Ratliff]], 40. [[D p3 name|Ratliff]] collected an envelope from [[K p2 name|Collinsworth]] in the ice machine alcove first. He's charged with promoting.

"So somebody put her up to it," said her court-appointed lawyer, [[K p6 name|Millicent Ashe]].

"Somebody drove her," the officer said. "She's got a mouth and legs, she could've hollered."

[[K p6 name|Ashe]] said the girl has lived with the uncle since she was 13, [[W p1 address|up the left fork of Tolliver Branch past the swinging bridge]], and that the first time was to settle his light bill. The judge said he would take that under advisement and then did not.

From the gallery [[W p7 name|Crystal Stumbo]], 20, called out, "[[W p1 name|Lori]], look at me." A bailiff led her out. [[K p4 name|Casebolt]] set bond at $10,000 full cash.
