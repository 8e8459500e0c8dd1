id: as0006
genre: news
where: US-PA
published: 2003-10-14
title: Monsignor led away in cuffs; diocese says it 'learned with sorrow'
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=victim age=14 protected=no why=consented
person p3: role=accused age=66 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p1: none
note: one man speaks by name for himself (waived, now adult); the boy whose report led to arrest is outed by parishioner, bulletin and altar roster; parish is his too

By [[K p8 name|Theodora Wysocki]], staff writer

Msgr. [[K p3 name|Eugene Radomski]], who married half of Nanticoke and buried the rest, walked out of the rectory in his slippers on Monday morning between two county detectives.

He is 66. He is charged with indecent assault and corruption of a minor, an altar server who was 11 at the time. The complaint, numbered [[K p3 id|CR-388-03]], says the abuse took place in the sacristy of [[W p1 school|Holy Family Church]], where the boy serves the 8:30 Mass with [[W p1 other|a hearing aid in each ear]], on at least six Sundays.

District Attorney [[K p4 name|Barbara Lenahan]] would say nothing that might tell who the child is. His neighbors were less careful.

"It's the [[W p1 name|Gorski]] boy, and everyone on [[W p1 address|Hanover Street]] knows it," said [[K p6 name|Stella Baranowski]], 74, who was sweeping her walk. "[[W p1 name|Petey]] used to carry Monsignor's umbrella. Then all at once he wouldn't go past the door. I said to his mother, what's wrong with [[W p1 name|Petey]]?" Mrs. [[K p6 name|Baranowski]] added that she was praying for everybody.

The mother, [[W p7 name|Joanne Gorski]], who cleans at [[W p7 employer|the Sanitary Bakery]], went to the diocese in August with a letter in her son's handwriting. Chancellor Fr. [[K p5 name|Cornelius Haggerty]] confirmed that a letter came. "We learned with sorrow," [[K p5 name|Haggerty]] read from a statement. Asked why the priest had said Mass on nine more Sundays, he read it again.

A second man came forward on Monday, and he wished to be named. [[K p2 name|Ronald Tesluk]], 41, a trucker from Plymouth, stood on the church steps with a school picture of himself at 14. "I was in the CYO in 1976," he said. "I'm not 'an unidentified victim.' I am [[K p2 name|Ron Tesluk]], I drive for Roadway, and I've waited twenty-seven years for somebody to ask." [[K p2 name|Tesluk]]'s own claim is too old to be charged.

[[K p3 name|Radomski]] was arraigned before a district justice and released on $50,000 bail. He is to live at a retreat house outside the county. He said only, "Pray for the accuser."

The parish bulletin for next Sunday had already been printed. It asks for prayers "for our dear Monsignor in his trial." Under Altar Servers, 8:30, one of the three names has been inked over, though not well enough: [[W p1 name|P. Gorsky]].

[[K p4 name|Lenahan]] asked anyone with knowledge to call [[K p4 phone|570-555-0166]]. By evening, she said, there'd been eleven calls. Two were from people who wanted to know how [[W p1 name|Peter Gorski]] was doing, and if he still played [[W p1 other|accordion with the Kosciuszko juniors]].
