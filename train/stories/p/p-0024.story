id: p-0024
genre: news
where: CA-BC
published: 2022-04-28
title: Surrey caregiver agency owner guilty of trafficking two women
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=convicted age=56 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: labor-trafficking
screen p2: labor-trafficking
note: passports and debt; the oral reasons name one in a slip; shelter and Facebook handle; the basement suite where they lived

By [[K p8 name|Dev Ranganathan]]

VANCOUVER — A Surrey woman who charged Filipino caregivers $9,000 each for jobs that were not there, then set them to clean houses for nothing, has been found guilty of two counts of trafficking in persons.

[[K p3 name|Baljinder Kaur Sohal]], 56, owner of [[K p3 employer|Evergreen Heart Placements]], stood with her hand on her lawyer's sleeve as B.C. Supreme Court [[K p4 name|Justice Peter Vandekamp]] read his reasons for more than two hours Wednesday.

The women, 31 and 28, had been caregivers in Hong Kong. When they landed, [[K p4 name|Vandekamp]] found, [[K p3 name|Sohal]] took their passports "for the photocopy" and drove them to a basement suite at [[W p1 address|13811 Cedar Hollow Crescent]], where eight people shared a bathroom. They cleaned for seven families. [[K p3 name|Sohal]] was paid $25 an hour for each. They were paid in rice, bus tickets and promises.

When one of the two spoke of leaving, she was shown a photograph of her own children's school gate in Iloilo.

The judge granted a publication ban last year. On Wednesday, however, he twice read from an unedited draft. "I accept Ms. [[W p1 name|Ocampo]]'s evidence without reservation," he said, before the Crown rose.

Crown prosecutor [[K p5 name|Alison Choy]] called the verdict "plain justice for people who've been told that they are lucky." Defence lawyer [[K p6 name|Gordon Mah]] said that an appeal was likely; the judge, he said, had made a crime out of a bad contract.

[[K p7 name|Luz Aquino]] of a migrant workers' group in Burnaby said the two were living at [[W p1 place|Tahanan House]] and had begun work permits of their own. A fundraiser shared by the group thanks donors on behalf of "[[W p1 alias|@marites.cooks]] and [[W p2 name|Jocelyn]]."

[[K p3 name|Sohal]] is on bail and lives on [[K p3 address|128th Street]]. A date for sentencing will be fixed on May 12. The Crown is expected to ask for eight years.
