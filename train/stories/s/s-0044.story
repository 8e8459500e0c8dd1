id: s-0044
genre: email
where: US-MN
published: 2011-02-23
title: RE: RE: bed for tonight
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=official
screen p1: sex-trafficking-minor
note: shelter e-mail gives the place she was moved to

OK we can take [[W p1 initials|P. Xiong]], 15, at [[W p1 address|Lydia House on Dale]], side door, after 9. Her "uncle" sold her to men at the Super 8, so no calls out. Her caseworker has the phone ([[W p1 phone|651-555-0143]]). She answers to [[W p1 alias|Paj]]. — [[K p2 name|Arlene Bjork]], intake
