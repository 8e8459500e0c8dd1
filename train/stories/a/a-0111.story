id: a-0111
genre: blotter
where: CA
published: 2007-11-30
title: RCMP Weekly — Elk Narrows Detachment
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
screen: none
note: Canadian blotter; a village so small that the job names the woman; youth by nickname

Nov. 22 – Complaint of a loud curling rink. Founded.

Nov. 23 – Youth, 15, arrested for break and enter at the Co-op. Entry by way of the roof. Stuck. Fire department attended. He'll be in youth court Jan. 9. Cst. [[K p4 name|Beaudry]] says "[[W p1 alias|Spider]]" is the right name for him.

Nov. 25 – [[K p2 name|Melvin Szabo]], 52, charged with sexual assault on [[W p3 employer|the relief nurse at the outpost station in Elk Narrows]]. Released on conditions.

Nov. 27 – Found: one canoe paddle. One lost: same. Thank you.
