id: aj0020
genre: press-release
where: US-WA
published: 2015-02-27
title: Statement of the Pierce County Prosecutor on the Lakewood massage cases
person p1: role=victim,accused age=39 protected=yes why=trafficking-victim
person p2: role=victim age=45 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=relative age=7 protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
note: dismissals release that repeats the women's names and numbers while calling them victims; professional licence; son in China

Today this office moved to dismiss every charge filed last month against the women found in three storefronts along South Tacoma Way. They should never have been in the caption.

The motions cover:

State v. [[W p1 name|Guo Meiying]], [[W p1 id|15-1-00211-6]] (prostitution; unlicensed massage)
State v. [[W p2 name|Jin Shunzi]], [[W p2 id|15-1-00213-2]] (same; resisting)

Detectives first reported them as "operators." They were nothing of the kind. Ms. [[W p1 name|Guo]], 39, answered an advertisement in Flushing for a nail position and was driven across the country in a van. Ms. [[W p2 name|Jin]], 45, thought that she was hired to cook. Both lived in [[W p1 place|the rear of Lotus Foot Care, unit C]], on shelves. The door was keyed from outside. They were told that their families would be visited if the $30,000 was not made good, and on two occasions [[K p3 name|Franklin Moy]] sent a video of a stranger outside the primary school of Ms. [[W p1 name|Guo]]'s son, [[W p8 name|Tong Tong]], 7.

"We put handcuffs on the wrong wrists," said Prosecutor [[K p5 name|Adele Rasmussen]]. "I have told [[W p1 name|Meiying]] so, and Mrs. [[W p2 name|Jin]]."

Remaining in custody are [[K p3 name|Moy]], of Federal Way, who has the leases ([[K p3 address|31820 Redondo Terrace]], booking [[K p3 id|2015031044]]), and [[K p4 name|Sandra Pell Whittaker]], his bookkeeper, who drove the van. Both are charged with trafficking in the first degree. [[K p4 name|Whittaker]]'s minivan, license [[K p4 vehicle|AJT 4410]], has been seized; in it were two Washington massage licenses in names of women who do not exist and [[W p2 id|PRC passport E22980713]], which belongs to [[W p2 name|Shunzi]].

Det. [[K p6 name|Noel Guo]] of the Lakewood police, who is no kin to anybody in the case, was the first who spoke with the women in their own language. [[K p6 name|Guo]] noted that the older one had [[W p2 body|a jade bangle that had been welded on after a break]], and asked what had broken it.

Advocate [[K p7 name|Hae-won Stenberg]] reminds the press that the women are at a secure location and that neither wishes to be photographed. "Leave the parlor's sign out of it," said [[K p7 name|Stenberg]]. "Both have cousins who know that sign."

This office regrets that mugshots were sent out with our January release under the headings [[W p1 photo|GUO_M_0122.jpg]] and [[W p2 photo|JIN_S_0122.jpg]]. Outlets are asked to take them down, and to add no "former prostitute." The charging papers had described one as [[W p1 alias|"Coco,"]] the name on the ads.

Questions: 253-555-0118. [[K p5 name|Ms. Rasmussen]] will take them at 2.
