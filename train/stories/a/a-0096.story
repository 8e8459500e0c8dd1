id: a-0096
genre: social
where: US-GA
published: 2021-09-02
title: Chattaway County Sheriff's Office
person p1: role=accused age=42 protected=no why=adult-accused
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=15 protected=yes why=trafficking-victim
person p5: role=author age=- protected=no why=author
screen p4: sex-trafficking-minor
note: clean post; a comment from the aunt gives the child away

HUMAN TRAFFICKING ARRESTS

On 8/31 deputies and GBI agents served a warrant on a camper at Lake Talona and recovered a 15 y/o female who had been advertised online for three weeks.

Arrested: [[K p1 name|Donald Ray Mealor]], 42, and [[K p2 name|Ashlyn Cagle]], 24, both of Ellijay Springs. Charges: trafficking of persons for sexual servitude, cruelty to children 1st. No bond.

"We will not be releasing anything about the child, and I'd ask you not to either." — Sheriff [[K p3 name|Tony Hulsey]]

💬 [[K p5 name|Renee Stancil Pope]]: Thank you Jesus and thank you [[K p3 name|Tony]]. My niece [[W p4 name|Emmaleigh]] is HOME. She's gonna need everything, size [[W p4 other|10 slim]], she left with nothing. Dropoff at [[W p4 address|my house, the log one past Cartecay church]].
