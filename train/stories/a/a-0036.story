id: a-0036
genre: news
where: US-PA
published: 2004-05-12
title: Boy's testimony helps convict store robber
person p1: role=witness age=8 protected=yes why=minor-witness
person p2: role=convicted age=29 protected=no why=adult-convicted
person p3: role=victim,relative age=54 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: an eight-year-old grandson of the named shopkeeper; the paper prints the name with pride

MAHANOY GLEN — The smallest witness to appear in Schuylfield County Court this term had to stand on a milk crate to be sworn.

[[W p1 name|Anthony Wysocki]], 8, told a jury of 12 adults on Tuesday that the man who robbed his grandfather's store last Halloween wore a mask with a zipper and "shoes like my gym teacher." An hour later [[K p2 name|Rodney Strohl]], 29, a substitute teacher from Frackville, was found guilty.

[[D p3 name|Stanley Wysocki]], 54, was struck with a can of peaches. "I saw nothing," he said. "[[W p1 name|Tony]], he sees everything. He's in [[W p1 school|third grade at Holy Rosary]]."

District Attorney [[K p4 name|Claudia Reese]] called it the best identification she had had in years. Defense counsel [[K p5 name|Ian Frantz]] had asked the boy if anyone told him what to say.

"My pop said to say 'sir,'" he answered.
