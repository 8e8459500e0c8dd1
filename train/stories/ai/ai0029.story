id: ai0029
genre: roster
where: US-OH
published: 2006-01-09
title: Common Pleas, week of January 9: criminal docket as posted at the door
person p1: role=accused age=35 protected=no why=adult-accused
person p2: role=victim age=6 protected=yes why=sexual-offence-victim
person p3: role=accused age=50 protected=decide why=adult-accused
person p4: role=victim,accused age=23 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=28 protected=no why=adult-accused
person p8: role=victim age=70 protected=no why=adult-victim
person p9: role=accused age=17 protected=decide why=charged-as-adult
screen p4: labor-trafficking misidentified=yes
note: a door docket that prints victims and remarks; the uncle accused is D; the domestic worker charged with theft from her employers has the facts in the bailiff's remark

BEFORE HON. [[K p5 name|WARREN T. LIGGETT]], COURTROOM 2, JACKSON
Posted by [[K p6 name|C. Rader]], bailiff. Times are when you're here, not when you're parking.

MON 9:00 — STATE v. [[K p1 name|CREMEANS, JODY L.]] (35), [[K p1 id|05CR0212]]. Burglary F2. Victim [[K p8 name|Opal Massie]] (70), wants to speak, hard of hearing. [[K p1 name|Cremeans]] transp. from SCI. Counsel: appt'd. NOTE: [[K p8 name|Mrs. Massie]]'s address is not to be read out as he has it already ([[K p8 address|611 Vaughn]]).

MON 10:30 — STATE v. [[D p3 name|STOVER, KENNETH]] (50), [[D p3 id|05CR0230]]. GSI x3, Rape. Child wit., 6, by closed circuit. Def't is child's uncle. Child initials only!! Subpoenas out to: the ER doctor; [[W p2 school|kindergarten teacher, Lick Elem.]]; "[[W p2 name|Maddie Stover]] c/o foster home, [[W p2 address|Four Mile Rd]]." Please have the juice and the bear in chambers. [[W p2 name|Madison]] knows the bear's name.

TUE 9:00 — STATE v. [[W p4 name|DELA TORRE, LIGAYA]] (23), [[W p4 id|05CR0241]]. Theft from elderly F3. Tagalog interp. needed. Def't was live-in aide for employers at [[W p4 address|the brick house past the Wellston tipple]]. CW says she took $1,900 and a ring. Def't says cash was her own wages, not paid since 3/04; that they kept passport ([[W p4 id|XX0419922]]) and said that she'd be jailed if she left; that she slept in pantry. Pros. aware. Def't in jail since Thanksgiving, [[W p4 body|missing two toes (frost)]], needs the slippers.

TUE 1:30 — STATE v. [[K p7 name|BOGGS, TRAVIS]] (28), [[K p7 id|05CR0199]]. Poss. of chemicals. Plea exp'd. [[K p7 name|Boggs]] says that he is "done with it." Bring the form.

WED 9:00 — STATE v. [[D p9 name|SPIRES, COREY]] (17 at offense, bound over), [[D p9 id|05CR0250]]. Felonious assault. Jury. 40 venire. [[D p9 name|Spires]] to be in street clothes; his mother has a suit at [[D p9 address|22 Bunn St.]] that needs a hem.

THU — Judge at conference. No hearings. Do not call.

FRI 9:00 — [[D p3 name|STOVER]] cont'd. Verdict poss. Keep the family of [[W p2 name|Maddie]] on the north stairs, family of def't on the south. It's the same family; use judgment.

FRI 11:00 — [[W p4 name|DELA TORRE]] bond review. Catholic Charities will take her, ask for [[W p4 address|St. Ann's house, Gallipolis]]. Employers want the ring. Ring was in their own safe, per [[K p6 name|Rader]] who went and looked, with Judge [[K p5 name|Liggett]]'s leave. Pros. moves to nolle. About time. If she wants to say something let her. She goes by [[W p4 name|Gaya]].

If you're on this list and it isn't you, see me. — C.R.
