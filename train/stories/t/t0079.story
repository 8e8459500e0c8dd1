id: t0079
genre: email
where: US-NC
published: 2016-01-12
title: FW: Jail visit notes, Jan 11
person p1: role=accused,victim age=43 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: chaplain's mail to a listserv; Honduran fisherman/crabhouse; shrimp boat; sea-worker

From: Rev. [[K p2 name|Lucas Tillett]]
To: coastal-clergy list

Brothers and sisters, three visits yesterday at Carteret.

The third is the one I can't put down. He's 43, Indonesian, and is in for theft of a skiff. He'd rowed it nine hours. He had been fourteen months aboard a longliner whose captain, [[K p3 name|Emory Fulcher Gaskill]] (the Coast Guard took him Saturday), kept every crewman's seaman's book in the wheelhouse and told them that America shoots deserters. No pay since Cape Town. When a man's hand went in the winch they were made to work on around him. He shows you with his own hand, then hides it.

Magistrate [[K p4 name|Connie Lawrence]] set $3,000 for a rowboat worth two hundred.

I'd written his name here and took it out, as we agreed. He would love socks, size small, and a Bible in Bahasa. Checks to the fund please, memo line "[[W p1 name|Agus W.]]"

[[K p2 initials|L.]]

> On Jan 11 the jail office wrote: Rev, inmate [[W p1 name|WIDODO AGUS]] [[W p1 id|#16-0093]] was cleared for contact. His wife [[W p5 name|Sri]] called again from [[W p5 phone|+62 555 0162]]

