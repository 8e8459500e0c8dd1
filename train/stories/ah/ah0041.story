id: ah0041
genre: blotter
where: US-TX
published: 2013-10-24
title: CAMPUS SAFETY LOG, Caprock Valley State University, Lubbock — Oct. 14-20
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=accused age=19 protected=no why=adult-accused
person p5: role=victim age=17 protected=yes why=minor-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
screen p1: none
note: campus log with names where policy says none; minor freshman victim of assault; the rape victim told by her room, roommate and scooter

MON 14. Theft. [[K p3 name|Darius Poole]], grad student, left a bicycle unlocked outside the pool for "one second." Camera shows forty minutes. [[K p3 vehicle|Red Trek, sticker 0417]]. Report [[K p3 id|13-1188]].

TUE 15. Marijuana odor, Horn-Gates Hall, 3rd floor. Ofc. [[K p6 name|Lupe Arredondo]] found incense. Resident [[K p4 name|Tanner Whitcomb]], 19, then offered [[K p6 name|Arredondo]] the marijuana, thinking that she was the RA. Cited.

WED 16. Assault. Freshman struck with a hockey stick in the dining hall over the last waffle. Victim is 17 and was seen at the clinic; [[W p5 other|he is the one who skipped two grades, "Doogie"]]. Name withheld. Suspect [[K p4 name|Whitcomb]] (see Tuesday). Stick retained.

THU 17, 2:40 AM. Sexual assault reported by resident of [[W p1 address|Weymouth 612]]. Suspect known to her from lab section. [[K p2 name|Grayson Hale Burnett]], 20, junior, detained at [[K p2 address|the Kappa annex, 14th Street]] at 6 a.m.; booked LSO, [[K p2 id|SO 118876]]. Sgt. [[K p7 name|Cho Min-seo]] has the case. The name of the complainant will not appear in this log, per policy 4.2.

THU 17, 9:15 AM. Welfare check. [[K p8 name|Abigail Osei]], of [[W p1 address|Weymouth 612]], asked for an escort to the bookstore on behalf of roommate. Ofc. [[K p6 name|Arredondo]] carried the books. [[K p8 name|Osei]] states roommate "won't go by the chem building." New key issued.

FRI 18. Waffle matter. Mother of [[W p5 name|Nathan Birnbaum]] telephoned from Waco at 7, 7:20 and 8. She was told that [[K p4 name|Whitcomb]] has been suspended. She'd like the stick. [[W p5 name|Nathan]] would like everyone to stop calling him [[W p5 alias|Doogie]].

FRI 18. Vehicle moved at owner's request from Lot C to garage: [[W p1 vehicle|yellow Vespa, permit 2290]], [[W p1 name|H. Castellano]], [[W p1 address|Weymouth]]. Owner didn't want to be asked why. Don't ask.

SAT 19. Noise, stadium. We won.

SUN 20. Online harassment. Screenshots brought in by [[K p8 name|A. Osei]] of posts on an anonymous board: "[[W p1 alias|hailey from the pep band]] is lying on [[K p2 name|Burnett]]"; "[[W p1 other|trombone girl]] ruined a guy's life." Board asked to remove. Sgt. [[K p7 name|Cho]] preserved the IP addresses and adds that [[K p2 name|Burnett]]'s fraternity owes the university $1,100 for a door.

SUN 20. Found: one bicycle, red, in the pool. Returned to [[K p3 name|Poole]], wet.

CLERY SUMMARY: theft 1, drug 1, agg. assault 1, rape 1. Questions: [[K p7 phone|806-555-0131]]. Attachments: [[W p1 id|13-1193]]_[[W p1 name|Castellano_Hailey]]_statement.pdf (REMOVE BEFORE POSTING)

Log kept by [[K p7 name|M. Cho]]
