id: ad0022
genre: comments
where: GB-ENG
published: 2018-07-04
title: r/askthetown: what is going on at the hand car wash by the Esso
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: Reddit; two workers, one held by immigration; business is D (they slept elsewhere), the house is W; one lists the man at the detention centre

**u/soapy_gaz** • Six marked vans and a fella crying on a bucket. Anyone?

**u/notacopper** • Slavery warrant. [[K p3 name|Arben Lleshi]] nicked. The lads at [[D p1 employer|Diamond Shine]] were on a fiver a day, twelve hours, and he had all their cards and passports in a biscuit tin. If they moaned he'd send pictures of their kids' school back home.

**u/soapy_gaz** • christ. I tipped them in Maltesers

**u/brum_expat** • They were ten to a room in [[W p1 address|the end terrace on Cooper's Row with the blue tarp]]. My nan's next door. The little one with [[W p1 body|the gold tooth]] used to carry her shopping, [[W p1 name|Gheorghe]].

**u/notacopper** • He's with the Salvation Army people now. Problem is [[W p2 name|Fatos]]. No papers because they were never in the tin, so immigration have carted HIM off to the removal centre, ref [[W p2 id|E/449120/3]], as an "offender". Same bucket, same fiver.

**u/soapy_gaz** • can you write to someone

**u/notacopper** • DI [[K p4 name|Samina Qureshi]] knows. She looked livid, tbf.
