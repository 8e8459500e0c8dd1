id: l-0037
genre: email
where: US-OR
published: 2008-07-30
title: FW: Tenant issue, [[W p1 address|unit 6]] — police were here
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=witness age=- protected=decide why=adult-bystander
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: landlord e-mail; complains of a charged tenant; her account of being locked in, papers taken and sold daily is set out as annoyance; e-mail addresses and unit

From: [[K p3 name|Glenda Thorsby]] <[[K p3 email|gthorsby@marquamrentals.example]]>
To: [[K p5 name|Phil Iwasaki]]
Cc: [[W p1 email|meilin.zhou.pdx@mailbox.example]]

[[K p5 name|Phil]],

You asked why the door is off [[W p1 address|unit 6]]. Vice took it off, Monday, and I want it out of somebody's deposit.

The young lady, [[W p1 name|Mei Lin Zhou]], is 28 and on the police paper as charged with unlawful prostitution procurement and with "practicing massage without a license." I'm told by Officer [[K p4 name|Trujillo]] that men were coming up [[W p1 address|the back stairs on SE 92nd, no. 2217]] from noon to midnight. I rented to a Mr. [[D p2 name|Harold Kwan]], who paid a year in cash and said that his niece was a student.

She's back (released, court 8/14) and came to my office with a dictionary. Honestly it went on for an hour. She says she isn't his niece. She says he has her passport & a paper she signed for 240,000 yuan, that the lock was on the OUTSIDE (it was, I saw it, I thought it was for the wind), that he sent the customers and took all of it and hit her with a phone cord if there were fewer than ten. And could I please not tell him she's here. I said I have to tell him about the door, he's the leaseholder.

So: (1) eviction notice to [[D p2 name|Kwan]] and [[W p1 name|Zhou]] both. (2) New door, steel. (3) I don't want to be on the news.

I've copied her so nobody says she wasn't served. [[W p1 phone|503-555-0171]] is her number but he answers it.

[[K p3 name|Glenda]]
