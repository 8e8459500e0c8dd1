id: a-0027
genre: news
where: US-LA
published: 2009-09-25
title: Deputy accused of taking favors from jailed women
person p1: role=accused,official age=45 protected=no why=adult-accused
person p2: role=victim age=26 protected=yes why=sexual-offence-victim
person p3: role=victim age=33 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: victims are inmates; the inmate number and a nickname slip; one has sued under her name in a case cited

NEW IBERVILLE, La. — A night-shift deputy at the parish jail has been arrested on charges of malfeasance and sexual battery for what investigators say were "arrangements" with women in his keeping.

[[K p1 name|Harlan J. Guidroz]], 45, a 16-year veteran, allegedly offered cigarettes, phone time and, in one instance, a visit with a newborn child in return for sexual contact. Under Louisiana law an inmate cannot consent, Sheriff [[K p4 name|Odile Mouton]] said.

The two women, 26 and 33, were interviewed by state police. The younger, Inmate [[W p2 id|No. 0938-F]], kept a calendar. "[[W p2 alias|Tootie]] wrote down each date with a little moon," said Trooper [[K p5 name|Marc Leger]].

The second woman reported the deputy in 2008 and nothing was done, court records show. She wrote out her complaint by hand and filed it without a lawyer; it was dismissed as frivolous. [[W p3 name|Desiree Vallot]] v. [[K p1 name|Guidroz]], [[W p3 id|6:08-cv-0419]], was reopened Thursday on the judge's own motion.

[[K p1 name|Guidroz]] was released on $50,000 bond and told to stay away from the jail.
