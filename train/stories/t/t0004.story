id: t0004
genre: blog
where: US-MN
published: 2012-02-21
title: What we saw in the courtroom on Second Street
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=author age=- protected=no why=author
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
note: court-watch blog; the blogger means well and outs her by regalia and by an aunt

Four of us went to court watch last Wednesday and I promised to write it up. Eleven cases in fifty minutes. Judge [[K p2 name|Arvid Solheim]] is brisk and not unkind.

Number seven was a young Anishinaabe woman, 22, in jail orange, up for "disorderly conduct, amended from prostitution." The ships were in when they picked her up. The prosecutor, [[K p5 name|Ms. Pernilla Wick]], read it straight off the sheet: the defendant told Duluth officers that two men had driven her from Leech Lake, told her she owed them for the ride and the dope, beaten her in the van when she wouldn't go aboard, and waited on the pier for what she'd bring back. Then [[K p5 name|Wick]] asked for thirty days!

I wrote her a note afterwards. I know her a little, we all do. If you have been to the Big Sandbar powwow you have seen her: [[W p1 other|the jingle dress with the red snuff lids that took first in 2009]]. [[W p1 name|Winona]], if you read this, the coffee is on.

Her aunt [[W p4 name|Delphine Bellanger]] sat behind us and held on to the rail the entire time. [[K p6 name|Pastor Lindquist]] drove her home.

Thirty days, stayed. A fine of $85. Nobody asked what the men looked like.

— [[K p3 name|Mary Jo Tveit]], for the Tuesday group

