id: y0049
genre: news
where: US-IL
published: 2009-03-20
title: Devon Avenue jeweler sues over missing bangles
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; civil suit

CHICAGO — Fourteen 22-karat bangles went to Hyderabad for a wedding, and nine came back. That, stripped of its 61 paragraphs, is the complaint filed in Cook County by jeweler [[K p1 name|Syed Khaja Moinuddin Quadri-Razvi]] against his wholesaler, [[K p2 name|Jitubhai Lalbhai Zinzuwadia]].

The bangles traveled on the arms of the wholesaler's mother. [[K p2 name|Zinzuwadia]] contends that five were sold to satisfy a debt owed since 2004; the jeweler, that the debt was for a sofa.

"My client was deceived by an old lady," said lawyer [[K p3 name|Tejal Bhansali-Kowalski]]. The old lady, reached by telephone, said she's got arthritis and could not take them off if she wanted.

[[K p4 name|Iqbal Motiwala]], who sells luggage next door, has a theory but wants a subpoena.
