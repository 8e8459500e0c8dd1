id: aj0051
genre: blog
where: US-AZ
published: 2017-01-22
title: St. Brendan's parish notes: what happened on Friday in the hall
person p1: role=author age=- protected=no why=author
person p2: role=victim age=34 protected=decide why=domestic-violence-victim
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=witness,victim age=- protected=no why=adult-victim
person p7: role=bystander age=- protected=no why=minor-not-in-crime
person p8: role=bystander age=- protected=no why=adult-bystander
note: adult DV victim without children (D); adult bystander hurt; a boy in a spelling contest; accused stays though shared surname is avoided

My dears,

You'll have seen the police cars, and some of you sat at the table next to it, so here it is from the pastor's wife, [[K p1 name|Bettina Crowley]], and then we shall all leave off.

At about 7:40, at the fish supper, [[K p3 name|Guillermo 'Memo' Strand]], 41, came in by the kitchen. There's an order out of Glendale court that he's not to be within 500 feet of [[D p2 name|Lucinda Obregon]], who is 34 and does our coleslaw. He said he had just come for his mail. Then he threw a tray.

[[K p6 name|Bernard Yellowhorse]], a deacon, and not small, stood in the way. He's got nine stitches over his eye and is telling everyone it was the tartar sauce. [[D p2 name|Lucinda]] has a bruised hip and was home by ten, though which home I'm not going to say. (She's changed it before and I am proud of her for it.)

Sgt. [[K p5 name|Kyung-ho Marsh]] was very civil and took off his hat for the grace. [[K p3 name|Strand]] went off with him in the end quite meekly; booking number [[K p3 id|P107722]], they told me, aggravated assault and violating an order. His truck, [[K p3 vehicle|the white F-150 with HVAC MEMO on it]], sat in Father's spot till Saturday.

Now I must speak of gossip. I heard before Mass that Mrs. [[D p2 name|Obregon]] "let him in." I was at the door. She did not. [[K p8 name|Gladys Ferris]], you were facing the other way, love.

To other things. Our spelling boy, [[K p7 name|Chase Yellowhorse]], who is ten, took second in the diocese on "ecclesiastical," of all words to miss. [[K p7 name|Chase]] put in one s too many. His grandfather heard the news with an ice pack on and cheered.

The roof fund is at $11,214. [[K p4 name|Norm Delacruz]] will again sell raffle tickets after the ten o'clock, and [[K p4 name|Norm]] asks that you have small bills.

If there's anybody who's afraid at home: the line is 602-555-0190, and a real person answers. Or come and find me at [[K p1 address|the rectory, 4410 W. Larkspur]], side door, and never mind what I am doing. I've two spare beds, and I make a poor coleslaw.

Yours, [[K p1 name|Bettina]]

COMMENTS
[[K p8 name|Gladys Ferris]]: I stand corrected. I'll bring [[D p2 name|Lucy]] my lemon bars.
[[K p6 name|B. Yellowhorse]]: It was the tartar sauce.
[[K p4 name|Norm Delacruz]]: Court's on Feb 3 at 8:30 if folks want to sit with [[D p2 name|Lucinda]]. Sgt. [[K p5 name|Marsh]] says it's public. I'll drive the van.
