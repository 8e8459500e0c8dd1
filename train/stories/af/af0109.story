id: af0109
genre: news
where: US-FL
published: 2023-12-21
title: Strip club fined over dancer ages; one 'had a handler'
person p1: role=victim age=20 protected=yes why=trafficking-victim
person p2: role=bystander age=19 protected=no why=adult-bystander
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
screen p2: none
note: club administrative fine; adult

JACKSONVILLE — A club on Philips Highway must pay $50,000 for letting two dancers onto its stage who were under 21.

One, [[K p2 name|Skyler Jo Renfroe]], 19, said that she'd used her sister's license. "I wanted the money for a Jet Ski," she told the hearing. "I got the Jet Ski." She was given a warning.

The other was 20, and is described in the agency's order as having had a handler. [[K p3 name|Terrance Bolden]], 35, sat at the same table from opening to close. He told managers that he was her security. Evidence was heard that he had her on pills, that he'd wired the bedroom door to a doorbell so he would know if it opened and that when her shift ended he sold the rest of the night to whoever'd tipped best. He was arrested for it in August.

"Security," said hearing officer [[K p4 name|Lourdes Avila]]. "I see."

The club's manager, [[K p5 name|Dino Castaldi]], said the girl smiled a lot.

The order shields her. Its second page has her as "Ms. [[W p1 name|Przybylski]]" and its fourth gives [[W p1 alias|Vixen]], which is on the billboard still.
