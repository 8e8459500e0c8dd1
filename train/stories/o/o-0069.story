id: o-0069
genre: news
where: IN-UP
published: 2019-12-05
title: Victim's father turns away leaders, asks for road
person p1: role=victim,deceased age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official,public-figure age=- protected=no why=public-figure
person p7: role=author age=- protected=no why=author
screen: none
note: India: a dead child victim of a sexual offence stays protected after death, unlike dead minors elsewhere; father, hamlet, crop and hashtag

[[K p7 name|Anamika Tripathi]], Barabanki

Four convoys came to the hamlet on Tuesday, and each of them got stuck at the same culvert.

Former minister [[K p6 name|Raghuveer Singh Tomar]] walked the last stretch. He had a garland, a cheque and nineteen cameramen. The father of the 15-year-old who died on Saturday night in a Lucknow hospital, four days after she was gang-raped in a mustard field and set alight, met him at the edge of the yard with folded hands and wouldn't let him in.

"I don't need money. Make the road," he said. "The ambulance couldn't come. I carried her till the tar."

Two men, [[K p2 name|Shivam Pasi]] (24) and [[K p3 name|Dharmendra Verma]] (27), have been arrested under POCSO and section 302. SP [[K p5 name|Nidhi Chaturvedi]] said that a charge sheet would be filed within fifteen days and warned that circulating the name or the picture of the deceased is an offence, "dead or alive".

By then it was on the placards. A students' march in Lucknow chanted "[[W p1 name|Rinki]], we are ashamed"; the tag [[W p1 alias|#JusticeForRinkiRawat]] was shared by two film actors. A channel's strap ran the name of the hamlet, [[W p1 address|Purwa Badhaiya]], and its reporter stood before a house whose blue door was numbered.

"You've all got her name now," said the father, [[W p4 name|Sohan Lal Rawat]], to this correspondent. "At school they used to spell it wrong on the certificate."

Mr. [[K p6 name|Tomar]] has written to the district magistrate on the subject of the culvert.
