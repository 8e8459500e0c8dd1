id: o-0068
genre: news
where: US-MO
published: 2000-10-05
title: Circuit Court, Division II
person p1: role=convicted age=32 protected=no why=adult-convicted
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=convicted age=58 protected=no why=adult-convicted
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=victim age=- protected=no why=adult-victim
person p9: role=official age=- protected=no why=official
person p10: role=official age=- protected=no why=official
screen: none
note: old-style court column; surnames shared by judge and victim; marriage licences; nothing to protect

The Hon. [[K p5 name|Virgil T. Mayfield]] presiding. [[K p6 name|Ada Crouse]], clerk.

STATE v. [[K p1 name|DENNIS RAY SPRADLING]], 32, Fordyce. Burglary second, stealing. Pled guilty. Seven years, SES, five years' supervised probation, restitution $1,118 to [[K p7 name|Opal Mayfield]] (who isn't kin to the Court, the Court says, but they've looked).

STATE v. [[K p2 name|JASON CLARK DILLARD]], 20, Rolla. Tampering first (a bulldozer). Preliminary waived. Bound over. Bond $10,000, ten percent. Mr. [[K p2 name|Dillard]] told the Court that the key was in it.

STATE v. [[K p3 name|EUGENE F. HATTON]], 58, Licking. Assault second degree on [[K p8 name|Norbert Prewitt]] with a fence post. Jury trial held Sept. 27 and 28. Verdict, guilty of assault third. One year county jail, stayed if he builds the fence on the line as surveyed.

STATE v. [[K p4 name|TERESA GAIL YOUNT]], West Plains. Passing bad check, four counts. Failed to appear. Capias, bond $2,000 cash only.

Prosecuting Attorney [[K p9 name|Rex Holloman]] for the State in all. Public Defender [[K p10 name|Susan Bettis]] in numbers one, two and four; Mr. [[K p3 name|Hatton]] for himself.

CIVIL. *[[K p8 name|Prewitt]] v. [[K p3 name|Hatton]]*, trespass, dismissed by agreement of the parties, see fence.

MARRIAGE LICENSES. None. It's harvest.
