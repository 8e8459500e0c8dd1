id: b-0141
genre: press-release
where: CA
published: 2007-09-07
title: Legion Branch 114 thanks its volunteers
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; release; a theft is thanked in jest

The executive of Branch 114 wishes to thank [[K p1 name|Elwood Penny]] for 44 years of fish on Fridays. He's hanging up his fork.

Cadet [[K p2 name|Simone Beauregard-Kaur]], 16, placed the wreath, and didn't laugh when the wind took it.

The thief who stole our flag in June has brought it back, washed and ironed. Our thanks to him or her. [[K p3 name|Bev Tuktu]] reports that the crease was on the wrong side.

New members are welcome. A penny saved is a penny earned, but [[K p1 name|Penny]] isn't taking calls.
