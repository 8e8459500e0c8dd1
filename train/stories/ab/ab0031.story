id: ab0031
genre: filing
where: US-VA
published: 2015-02-18
title: Statement of Facts, United States v. [[K p2 name|Portillo Funes]]
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=victim,accused age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p3: sex-trafficking-minor misidentified=yes
note: gang case; MV-1 protected; co-conspirator 2 was herself 17 and sold, charged in juvenile court; leak via nickname and apartments

The United States and the defendant, [[K p2 name|WALTER ALEXIS PORTILLO FUNES]], a/k/a "[[K p2 alias|Sombra]]," agree that if this matter went to trial the following would be proven beyond a reasonable doubt.

1. The defendant, 26, was a member of a clique in the Culmore section of Fairfax County.

2. In August 2014 he met MV-1 at a birthday party. She was 13 and new to the country. He told her that the clique would look after her.

3. The defendant and CC-2 thereafter took her to construction trailers on paydays. Men gave CC-2 thirty or forty dollars. CC-2 gave it to the defendant. MV-1 got sodas and, one time, a phone card.

4. CC-2 was 17 herself, and had been used for the same purpose by the same man since she was 15. The United States proceeds against her by juvenile information.

5. CC-2 is known in the clique as "[[W p3 alias|La Muñeca]]," and was living in [[W p3 address|Apartment 302 at the Vista Lake, Building C]].

6. On October 30 a school resource officer asked MV-1 about a bruise. MV-1 wrote on his pad, in Spanish, a tag number. It was the defendant's Acura, Virginia [[K p2 vehicle|XKD-5501]].

7. At his arrest the defendant said to the task force: "[[W p3 name|Karla Beatriz]] did the money. Ask her, not me. I only drove [[W p1 name|Keyli]]."

I have read this Statement with my attorney, [[K p4 name|Ines Caldwell]]. /s/ [[K p2 name|W. Portillo]]
By: [[K p5 name|Jonathan Threadgill]], Assistant United States Attorney
