id: af0015
genre: press-release
where: US-WA
published: 2020-08-13
title: Renton woman sentenced for steering girls to motels
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=convicted age=33 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor
note: initials in the release, but the restitution line prints the names

SEATTLE — [[K p3 name|Monique Delacroix Tanner]], 33, of Renton, was sentenced today in U.S. District Court to 11 years for sex trafficking of children.

[[K p3 name|Tanner]] met the girls, then 16 and 15 and identified in court papers as M.V.1 and M.V.2, at a bus shelter. She posed as an older friend, did their hair, took their pictures in lingerie and wrote the listings. Between April and June 2019 the two were driven to "dates" on Pacific Highway South. [[K p3 name|Tanner]] kept two-thirds for gas and the room.

"These children needed a coat and a meal, and someone saw dollars," said U.S. Attorney [[K p4 name|Patrick Lindqvist]].

The court ordered restitution of $14,200, payable through the clerk for the benefit of [[W p1 name|Aaliyah N. Sefo]] (M.V.1) and [[W p2 name|Destiny Grace Holloway]] (M.V.2).

Contact: [[K p4 phone|206-555-0133]]
