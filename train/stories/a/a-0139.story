id: a-0139
genre: filing
where: US-MN
published: 2018-01-10
title: CRIMINAL COMPLAINT — STATE OF MINNESOTA, COUNTY OF OTTER PRAIRIE
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=16 protected=yes why=minor-witness
screen: sex-trafficking-minor
note: VICTIM A with DOB year; text messages give name; a friend witness; Facebook profile of the girl; case number of the accused stays

Case No. [[K p2 id|56-CR-18-0047]]
State of Minnesota v. [[K p2 name|Treyvon Cortez Billups]], DOB [[K p2 birthdate|03/19/1991]]

The Complainant, Investigator [[K p3 name|Heidi Aamodt]], being first duly sworn, states:

Between November 22 and December 29, 2017, defendant, then 26, arranged the sale of sexual acts by VICTIM A (born 2002).

VICTIM A's friend, W.1 (age 16), came to the Perham office with her phone. W.1 showed your Complainant these messages:

    12/26 [W.1]: girl where r u
    12/26 [A]: fargo w trey
    12/26 [A]: he says i cant leave til the room paid
    12/26 [W.1]: [[W p1 name|Marley]] do u want me to tell
    12/26 [A]: yes. hurry [[W p5 name|Soph]]

A room in Fargo was located via the Wi-Fi name in a photograph. VICTIM A (profile: [[W p1 url|facebook.example/marley.rae.haugland]]) had $11 and a black eye. Defendant had $1,060.

Defendant, after Miranda, stated, "She told me eighteen."

Signed: [[K p3 name|Heidi Aamodt]]
Approved: [[K p4 name|Ramón Ekstrand]], Assistant County Attorney
