id: ay0028
genre: school
where: AU-QLD
published: 2016-11-25
title: Speech night wrap-up and a message from the acting principal
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
person p5: role=bystander age=16 protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
note: school newsletter with prize list; a coach charged with sexual offences against one student; the acting principal's message leaks her through scholarship, team and withdrawn prize; all other pupils stay; the school she attends is W; coach is an adult accused, K

[[W p1 school|DAWSON RANGE STATE HIGH SCHOOL]] -- NEWSLETTER 36

Dear families,

What a night! Over 400 in the hall and only one fan. Congratulations to dux [[K p4 name|Priyanka Nair]], 17, who'll read law, she tells me, "or run the show rides." Sports champions were [[K p5 name|Lachie Tupou]], 16 (shot put, state bronze), and, in the girls, not awarded this year. [[K p6 name|Mrs Coral Wiesner]] retires after thirty-eight years of home economics; [[K p6 name|Mrs Wiesner]]'s scone recipe is on the last page.

P&C president [[K p8 name|Graham Obi]] thanked the sausage sizzlers. The new bus is paid off. [[K p8 name|Mr Obi]] will drive it, heaven help us.

PRIZES
Dux -- [[K p4 name|P. Nair]]
Citizenship -- [[K p5 name|L. Tupou]]
Junior Maths -- [[K p5 name|Lachlan Tupou]] (again)
Ag Science -- [[K p4 name|Priyanka Nair]]
Age Champion 15 Girls -- [[W p1 name|T. Rasmussen]] [WITHDRAWN AT FAMILY'S REQUEST -- take out before print, [[K p3 name|Joanne]]]

You'll be aware that a member of our coaching staff, [[K p2 name|Mr Bradley Cosgrove]], 34, was charged last Friday with maintaining a sexual relationship with a child under 16. [[K p2 name|Cosgrove]] has been stood down and is before the Magistrates Court at Rockhampton on 12 December. We can't discuss it. The law is clear that the student, who is 15, mustn't be identified, and I ask everyone, students particularly, to stop guessing. There are 61 girls in the squad and sixty of them are being asked how they are in the tuckshop line.

[[K p7 name|Senior Constable Mele Faleolo]], our adopt-a-cop, will be at the gate before and after school. If your child knows anything, ring [[K p7 name|Senior Constable Faleolo]] and don't text it round.

We are also thinking of [[W p1 name|Tahlia]] and her mum this week and the swimmers have made a card; it's in the office till Tuesday if your class hasn't signed.

LOST PROPERTY: 14 hats, one clarinet, [[W p1 other|the 200 fly record-holder's bag with the Fitzroy Bull Sharks patch]] (we know whose, it'll be dropped to her at [[W p1 address|Ridgelands Road]]).

TRANSFERS OUT, TERM 4 (for the yearbook): [[W p1 name|RASMUSSEN, Tahlia Grace]], Yr 10, EQ ID [[W p1 id|0155714 K]], to distance education.

Photos of the night are up. [[K p4 photo|DSC_0155_priyanka_dux.jpg]] is lovely. Please don't share [[W p1 photo|swim_squad_cosgrove_tahlia_relay.jpg]], which is from March and which I've asked twice to have taken down.

Enjoy the summer, wear a hat, and be kind. [[K p6 name|Coral]] says that four ounces of butter is four ounces.

[[K p3 name|Joanne Petrakis]]
Acting Principal, who turned 50 on Tuesday and thanks Year 9 for the goat.
