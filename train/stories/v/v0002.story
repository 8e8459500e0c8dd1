id: v0002
genre: press-release
where: US-CA
published: 2016-10-20
title: San Perdido County man gets 19 years for selling runaway
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=29 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: careful release with pseudonym, undone by the attachment's file name, the mother's name and the foster home

OFFICE OF THE DISTRICT ATTORNEY — FOR IMMEDIATE RELEASE

District Attorney [[K p3 name|Lenore Haakonsen]] announced today that Superior Court Judge [[K p4 name|Arturo Bañuelos]] has imposed a term of 19 years to life upon [[K p2 name|Dontrell Mims]], 29, of Fairmead, for trafficking a minor and pandering.

Jane Doe was 15 when she walked away from [[W p1 place|the Kessler group home on Olive Lane]] with a backpack and eleven dollars. [[K p2 name|Mims]] bought her a meal, a phone and, four days later, an advertisement. For five weeks men who answered it paid him between $80 and $200 each. When she told one that she was in tenth grade he drove her to a fire station, which is how the case began.

"She asked the firefighters if she was the one in trouble," said Deputy District Attorney [[K p6 name|Grace Obuya]], who tried the matter. "I'd like her to read this and see the answer."

The office thanks Jane Doe's mother, [[W p5 name|Rosalind Teague]], who sat through each of nine court days.

Attachments: sentencing memo (redacted); [[W p1 photo|teague_summer_victim_stmt_FINAL.pdf]]
Media line: (559) 555-0142
