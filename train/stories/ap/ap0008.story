id: ap0008
genre: news
where: US-NE
published: 2016-05-05
title: Grooming ring broken up, and Fluffy is fine
person p1: role=accused age=27 protected=no why=adult-accused
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=victim age=59 protected=no why=adult-victim
person p4: role=victim age=70 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=16 protected=no why=minor-not-in-crime
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
screen p1: none
note: nothing to protect; the very words grooming, recruited, captive, ring, used of dogs; a boy with a prize

KEARNEY, Neb. — For six weeks somebody had been washing the town's dogs and not giving them back.

Police on Tuesday arrested [[K p1 name|Kayleigh Stroman]], 27, and [[K p2 name|Luis Bermudez]], 33, who ran [[K p1 employer|Shear Delight Mobile Grooming]] out of a [[K p2 vehicle|pink Ford Transit with Hall County plates]]. They're accused of picking up eleven purebreds for a bath and trim, and selling nine of them on the internet as far away as Sioux City.

"We've been calling it the grooming ring, and I'd like to apologize to everyone who phoned in about it," said Capt. [[K p5 name|Hope Lindquist]].

The scheme had a recruiter, a handler and a stash house, the affidavit says. [[K p1 name|Stroman]] recruited customers at the Hy-Vee with a clipboard. [[K p2 name|Bermudez]] held the animals captive at [[K p2 address|a rented garage, 1409 Avenue K]], where they were moved at night, photographed and advertised under new names. A Pomeranian answering to Duchess went as "Princess, exotic, new in town, $600."

[[K p3 name|Marlene Haskell]], 59, got a text reading "she's run off, so sorry." Mrs. [[K p3 name|Haskell]] taught junior high for thirty years. "I know when I'm being lied to," she said. She found her own dog on a classified page by the way it held its left ear, and had her nephew set up a meeting behind the Dairy Queen. She brought a rolling pin. [[K p1 name|Stroman]] brought the dog.

[[K p4 name|Wilbur Oakes]], 70, of [[K p4 address|3 Country Club Lane]], hasn't been so lucky. His schnauzer was sold to a trucker. "He rides up front, they tell me," said [[K p4 name|Oakes]]. "I suppose he always wanted to."

Both were booked into the Buffalo County jail on nine counts of theft by deception, [[K p1 name|Stroman]] as inmate [[K p1 id|16-0555]], and her partner as [[K p2 id|16-0556]]. County Attorney [[K p8 name|Raymond Tesfaye]] said that neither has a record, unless you count a citation that [[K p2 name|Luis Bermudez]] got in 2012 for bathing a goat in the municipal fountain.

The arrest came too late for one show. [[K p6 name|Grady Nissen]], 16, of [[K p6 school|St. Ludmila High School]], was to take his corgi to the state 4-H finals in a week's time. The corgi, Biscuit, had been shaved like a lion before he was recovered. [[K p6 name|Grady]] plans to show him anyway. "He's got the legs for it," he said. The boy won the junior handler's medal last year and has been offered a place at a clinic in Denver.

Capt. [[K p5 name|Lindquist]] said two dogs remain unclaimed at the shelter. One is a standard poodle, female, well mannered. The other bit [[K p8 name|Tesfaye]].

Mrs. [[K p3 name|Haskell]] wouldn't comment on the rolling pin.

— [[K p7 name|April Dunning]], Hub staff
