id: b-0002
genre: roster
where: GB-ENG
published: 2011-06-14
title: WESTMARSH MAGISTRATES' COURT — COURT 2 LIST — TUESDAY 14 JUNE 2011, 10.00 AM
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=accused age=61 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=38 protected=no why=adult-accused
screen: none
note: nothing to protect; adult summary offences with dates of birth and case numbers of adults, which stay

Bench: Mrs [[K p5 name|J. Pettifer]] JP (chair) and two others

No  URN / Case            Defendant                     DoB          Offence
1   [[K p1 id|21WM0044711]]   [[K p1 name|BRANDRETH, Keith Ian]]          [[K p1 birthdate|04/09/1966]]   No TV licence; fail to surrender
2   [[K p2 id|21WM0050211]]   [[K p2 name|OSTROWSKI, Damian]]             [[K p2 birthdate|17/02/1984]]   Drive whilst disqualified x2
3   [[K p3 id|21WM0050911]]   [[K p3 name|LAL, Jasdeep]]                  [[K p3 birthdate|30/11/1991]]   Drunk and disorderly, Market Place
4   [[K p4 id|21WM0051311]]   [[K p4 name|FENWICK-HOBBS, Ursula Mary]]    [[K p4 birthdate|12/01/1950]]   Allow dog to be out of control (parrot injured)
5   [[K p6 id|21WM0051811]]   [[K p6 name|TURNBULL, Craig]]               [[K p6 birthdate|08/08/1972]]   Theft of 14 metres of lead flashing, St Osyth's

NOTES FOR USHER
Item 2: interpreter (Polish) booked for 10.45. [[K p2 name|Ostrowski]] is represented by the duty solicitor.
Item 4: Miss [[K p4 name|Fenwick-Hobbs]] has asked that the dog be allowed in. Chair says no.
Item 5: [[K p6 name|Turnbull]] to be produced from HMP.

Results from Friday: [[K p1 name|K. Brandreth]], not present, warrant backed for bail.
Members of the press are reminded that Court 1 (Youth) is closed to the public and its list is not displayed.
