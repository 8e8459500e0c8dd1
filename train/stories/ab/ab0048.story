id: ab0048
genre: filing
where: US-HI
published: 2011-01-25
title: Government's Witness List, with annotations
person p1: role=victim,witness age=- protected=yes why=trafficking-victim
person p2: role=victim,witness age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert,witness age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: Thai farm workers; witness list meant for sealing; farm plots where they slept W; flight no.

UNITED STATES v. [[K p3 name|WALLACE NAKAGAWA-FIELDS]], CR. NO. [[K p3 id|10-00507]]
[FILED UNDER SEAL — e-filed to public docket 1/24 11:52 p.m. in error]

1. [[W p1 name|Somsak Inthavong]]. Mortgaged three rai of rice land, $16,000, to come. Will say contract promised $9.42/hr. and that he saw $120 a month. Lived in [[W p1 address|the Matson container at Aloun Ridge, Kunia]]. Passport in defendant's desk, second drawer. Needs: Lao-Isan interpreter, reading glasses.

2. [[W p2 name|Boonmee Srisai]]. Same contract. Will say that defendant told them at evening roll call that he'd send home, "with nothing but the debt," anyone who spoke to the church people. Lost [[W p2 body|the tip of the right ring finger]] in the washer.

3. [[K p6 name|Rev. Tavita Leota]]. The church people. Brought rice and noticed that nobody would take it through the fence.

4. [[K p5 name|Dr. Eleanor Quist]], Bangkok. Recruitment debt generally.

5. Custodian, airline records.

Counsel: [[K p4 name|Keoni Lum-Barrett]], AUSA, 808-555-0139. Victim-witness room is 6-104; please do not call names in the hallway.
