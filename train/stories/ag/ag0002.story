id: ag0002
genre: news
where: GB
published: 2014-06-23
title: Sun shines on St Oswin's fete, and so does the vicar's head
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=8 protected=no why=minor-not-in-crime
person p4: role=author age=- protected=no why=author
screen: none
note: church fete with "touched", "hurt", "massage"; nothing to protect

[[K p4 name|Maureen Tapsell]] reports

The Rev. [[K p1 name|Toby Akinsanya]] was soaked forty-one times on Saturday and has asked that the sponge stall be "reviewed".

Takings at St Oswin's came to £2,114, a record, despite the tombola running out of prizes by half past two. [[K p2 name|Jean Ludd]] gave chair massages for £5 in the vestry and was booked solid. Face painting was done by two sixth-formers from the comprehensive.

Winner of the under-tens' cake class was [[K p3 name|Hope Farrant]], 8, of Mill Lane, whose lemon drizzle "touched the hearts of all three judges", according to [[K p2 name|Mrs Ludd]], who was one of them. [[K p3 name|Hope]] gave her £3 to the roof.

Nobody was hurt when the gazebo blew into the lych-gate. The bishop will be told.
