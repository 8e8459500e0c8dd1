id: u0091
genre: social
where: GB-WLS
published: 2021-11-12
title: (screenshots supplied to this newsletter)
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
note: texts read in evidence; girl's name and phone in messages; plain words

From the download of a white iPhone, shown to jurors at Newport. [[K p2 name|Kyle Prothero]], 23, of Pill, denies arranging the exploitation of a girl of 15.

KP: u up [[W p1 name|megs]]
— yeh
KP: got 1 at half 8 premier inn. nice guy. older
— not feeling well
KP: 100 for half hr n u get 30
— u said that last time
KP: i fed u last time
— my mum is calling
KP: let it ring. tell [[W p3 name|Bethan]] ur at [[W p1 other|guides]]
— ok
KP: wear the school skirt. dont say ur age
— [[K p2 name|Kyle]] pls can it be last 1
KP: when u paid me for the phone babe

The number shown over the replies, [[W p1 phone|07700 900172]], should have been masked and was, from the afternoon.

A police analyst said there were 1,140 messages in six weeks, and the word *please* was in 212 of hers.
