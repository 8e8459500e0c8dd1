id: z0045
genre: comments
where: US-WA
published: 2014-06-11
title: re: Spokane car wash story (41 comments)
person p1: role=victim age=30 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: commenter outs worker; owner; car wash workplace D; he slept in the vacuum room -> W

**[[K p3 name|Greg Haugen]]**: I've been going to that wash ten years. Never saw a chain on anybody.

**deepsudz**: it's not chains, [[K p3 name|greg]]. read the story. the owner kept the man's papers in the till and "fined" him for streaks. he was at minus $1,900 after two years of WORK

**[[K p4 name|Oksana Melnyk]]**: I translate for him. Please be kind. He's reading these.

**[[K p3 name|Greg Haugen]]**: If you mean [[W p1 name|Vasyl]], he always smiled. I tipped him. Where did the tips go

**deepsudz**: in the till!!! with the papers!!!!

**[[K p5 name|Ben Whitcomb]]** (reporter): We didn't name the man, and he asked us not to name the place, because he slept there. Could people please stop doing both?

**valleygal**: well there's only one with [[W p1 address|a vacuum room with curtains, on Sprague by the tire place]], it's not a secret

**[[K p4 name|Oksana Melnyk]]**: He asks me to say to [[K p3 name|Mr. Greg]]: thank you for the tips.

**deepsudz**: what about [[K p2 name|Kovach]]? does [[K p2 name|Len Kovach]] still own it

**[[K p5 name|Ben Whitcomb]]**: He was arraigned Monday.
