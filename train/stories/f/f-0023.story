id: f-0023
genre: blotter
where: US-VA
published: 2007-05-02
title: POLICE REPORTS: Week of April 22
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=victim age=12 protected=yes why=minor-victim
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen: none
note: a clerk's blotter keeps the form's boxes; a rape victim by room and scholarship, a boy by his dog; April is a month

Larceny. [[K p5 name|Hilda Vanover]], [[K p5 address|408 Church St.]], says three azaleas were dug up and one put back.

Sexual assault. 4/23, 0140 hrs, [[W p1 address|Stonewall Hall, Rm 316]]. Vic. W/F 19. Known to suspect. [[K p2 name|Tyler Beckham Nance]], 21, of Roanoke, charged 4/25 w/ object sexual penetration; held at Blue Run Regional. Vic. transported by roommate. Chancellor's office notified (vic. is [[W p1 other|this yrs Dabney Scholar]]).

Animal / assault. 4/24, Ferry Landing. Juvenile male, 12, struck about head by adult over a dog lying in the road. [[K p3 name|Eugene Doss Hylton]], 46, charged w/ assault. Juvenile, [[W p4 name|B. Musick]], treated and released to father [[W p7 name|Roy Musick]]. Dog ([[W p4 other|three legs, answers to Tater]]) is fine.

Noise. 4/26. Phi Gam again.

Found property. 4/27. One prosthetic foot, right, size 11, behind the ABC store. Claimed 4/28. Owner embarrassed.

Follow up. 4/28. [[W p1 name|April]] (ref. 4/23) called to ask for her phone back. In evid. per Det. [[K p6 name|Lowe]]. Advised June.
