id: av0030
genre: press-release
where: US-UT
published: 2003-07-11
title: Federal grand jury returns indictments in two unrelated child cases
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused,relative age=45 protected=decide why=identifies-protected
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=accused age=50 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim,accused age=17 protected=yes why=trafficking-victim
person p8: role=accused age=19 protected=no why=adult-accused
screen p1: sex-trafficking-minor
screen p7: sex-trafficking-minor misidentified=yes
note: father accused D beside unrelated adult accused K; a trucker K; second girl cited as a runaway and for solicitation; contact lines leak

SALT LAKE CITY — The United States Attorney for the District of Utah, [[K p5 name|Preston Lyle Udall]], announced today two indictments. They have nothing to do with one another, and Mr. [[K p5 name|Udall]] asks that they not be run as a pair.

1. United States v. [[D p2 name|Vernon Heaps]] and [[K p4 name|Karl Ostrander]]. [[D p2 name|Heaps]], 45, a long-haul driver, is charged with taking a child of 14 across state lines on four trips in the cab of his rig, and with accepting fuel, tires and $600 from other drivers for access to her. She is his daughter. [[K p4 name|Ostrander]], 50, of [[K p4 address|88 Depot Street, Winnemucca]], is charged as one of those who paid. No kinship exists between [[K p4 name|Ostrander]] and the family. The child told a waitress in Wells by means of a crayon. She is in the care of the State.

2. United States v. [[K p3 name|Marcus Dion Yarrow]] and [[K p8 name|Felisha Grant]]. [[K p3 name|Yarrow]], 30, known as "[[K p3 alias|Butter]]," rented a townhouse near the fairgrounds and there advertised girls. [[K p8 name|Grant]], 19, answered the door. One of the girls was 17. West Valley police had cited her in May as a runaway and for sex solicitation and sent her back to the same townhouse, since it was the address on the form. [[K p3 name|Yarrow]] kept $200 of every $200.

"The officers acted upon what was in front of them," said Special Agent in Charge [[K p6 name|Maureen Tsosie]]. "We've asked them to look behind it." [[K p6 name|Tsosie]] credits a school nurse.

An indictment is not a finding of guilt.

Arraignments: [[D p2 name|Heaps]], July 15, No. [[D p2 id|2:03-CR-511]]. [[K p3 name|Yarrow]] and [[K p8 name|Felisha Grant]], July 16, No. [[K p3 id|2:03-CR-519]].

—

INTERNAL — NOT FOR RELEASE (remove before faxing)

[[K p6 name|Maureen]] — the press will ask about the girl in no. 1. Do not confirm [[W p1 name|Charity]], do not confirm [[W p1 school|Enterprise Elementary]] and do not confirm the [[W p1 body|braid to her knees]]. The waitress has kept the placemat; it's signed, in purple, "[[W p1 name|Charity Heaps]] age 14 help." We'd like it before the Standard does.

In no. 2, the citation ([[W p7 id|WV03-20771]]) must be quashed by the 16th or the defense will wave it. It's in the name [[W p7 name|SINA TUIASOSOPO]], spelled four ways. Her aunt calls the girl [[W p7 alias|Nina]] and so should the victim coordinator, who's seeing her at 4 at [[W p7 address|the Kearns Ward house]]. [[W p7 name|Sina]] wants her choir folder. It was taken as evidence, tag [[W p7 id|31-B]], with her name, [[W p7 name|S. Tuiasosopo]], [[W p7 other|second alto]].

Somebody check that the fax has only one page.
