id: r-0019
genre: news
where: US-LA
published: 2011-01-10
title: Radio script, 7 a.m.: teen freed
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

ANCHOR: A 17-year-old is out of jail this morning after nine weeks. [[W p1 name|April Fontenot]] was arrested for prostitution in November at a hotel in Baton Rouge, where [[K p2 name|Marcus Delahoussaye]] was selling her to oil workers for 150 dollars.

REPORTER: [[K p2 name|Delahoussaye]] is now charged with trafficking of a child. But it was [[W p1 name|April]] who spent Thanksgiving, Christmas and New Year's in the parish prison, among grown women. Captain [[K p3 name|Vernon Guidry]] said he goes by what the warrant says. Judge [[K p4 name|Odile Prejean]] threw the warrant out.

Hotel guest [[K p5 name|Bob Sorrells]] had called 911 after he heard crying.

She's gone home to [[W p1 address|Bayou Pigeon]]. In April, she says, she'll turn eighteen.
