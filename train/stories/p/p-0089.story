id: p-0089
genre: news
where: US-GA
published: 2011-03-24
title: Bank robber left his résumé, Macon police say
person p1: role=accused age=28 protected=no why=adult-accused
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=41 protected=no why=adult-victim
person p6: role=author age=- protected=no why=author
screen: none
note: nothing to protect; names that are a month, a city and a common word (bank/Banks)

MACON, Ga. — A demand note written on the back of a job application led to the arrest of two people in the robbery of a credit union branch, police said Wednesday.

[[K p2 name|Houston Tyrell Banks]], 30, and [[K p1 name|April Denise Culpepper]], 28, both of [[K p1 address|1265 Ocmulgee Court, Apt. 8-C]], are charged with armed robbery. They were arrested at 6:45 p.m. Tuesday, about four hours after the robbery, and were being held at the Bibb County Law Enforcement Center without bond.

Police say that [[K p2 name|Banks]] walked into the Riverside Drive branch of Middle Georgia Teachers Credit Union and handed the teller a sheet of paper with a message in block letters. He had what looked like a gun under a towel. He left with $2,816 and [[K p1 name|Culpepper]] drove, according to police.

On the other side of the sheet was the first page of an application for work at a car wash. It was filled out with his name, telephone number and the name of his grandmother as a reference.

"We called the number," said [[K p3 name|Lt. Marvin Stokes]]. "He answered. We asked if he was still looking for a job."

Teller [[K p5 name|Trina Whitlow]], 41, said she had noticed the form but didn't want to be rude. "I was scared to death, but I'll tell you what, he had beautiful handwriting," she said.

No one was hurt. A starter pistol and $2,790 were recovered from a diaper bag, [[K p3 name|Stokes]] said.

Public defender [[K p4 name|Jeanette Ogletree]] said she'd been appointed Wednesday morning and hadn't yet met with either defendant. She cautioned against what she called comedy. "These are two people who've been out of work since the plant closed, and they are looking at 10 years minimum," [[K p4 name|Ogletree]] said.

[[K p2 name|Banks]] worked until 2009 as [[K p2 employer|a machine operator at the cigarette plant]] south of the city. [[K p1 name|Culpepper]] has no criminal record in Georgia. [[K p2 name|Banks]] was convicted of shoplifting in 2003.

A commitment hearing is set for April 5 at 10 a.m. in Bibb County Magistrate Court.

Staff writer [[K p6 name|Chip Landers]] can be reached at [[K p6 phone|478-555-0136]].
