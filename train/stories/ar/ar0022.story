id: ar0022
genre: alert
where: US-TN
published: 2026-02-08
title: ENDANGERED CHILD ALERT: [[D p1 name|Skylar Grace Mabry]], 14, Rutledge Falls
person p1: role=missing age=14 protected=decide why=missing-alert
person p2: role=missing age=6 protected=decide why=missing-alert
person p3: role=accused age=32 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=witness age=13 protected=yes why=minor-witness
screen p1: unclear
note: alert active; so missing children's marks D; the friend who told, 13, is a witness and W; suspect a youth leader with warrant; weak signs of being sold

STATUS: ACTIVE. Issued 0215 CST, updated 0940. Please share until cancelled.

MISSING: [[D p1 name|Skylar Grace Mabry]], age 14, white female, 5 ft. 3, 110 lb., [[D p1 body|hair dyed green at the ends, braces, mole under left eye]]. Last seen Saturday at 7:30 p.m. leaving the Rutledge Falls skating rink. Wearing a [[D p1 other|gray hoodie with RFMS CHEER]] and one roller skate key on a string.

MISSING: Her brother [[D p2 name|Levi Mabry]], age 6, [[D p2 body|wears a blue hearing aid, right]]. May be carrying a stuffed possum. [[D p2 name|Levi]] will answer to "[[D p2 alias|Bubba]]."

SUSPECT: [[K p3 name|Justin Cole Radford]], 32, white male, 6 ft. 1, beard, [[K p3 body|tattoo of a fish on left wrist]]. DOB [[K p3 birthdate|07/19/1993]]. Address of record [[K p3 address|150 Quarry Loop, Lot 3]]. [[K p3 name|Radford]] drove the activity van for a skating club. He is wanted on two warrants for especially aggravated kidnapping, No. [[K p3 id|26-W-0218]] and [[K p3 id|0219]]. He also goes by "[[K p3 alias|J-Rad]]" online.

VEHICLE: [[K p3 vehicle|2011 Toyota Sienna, tan, Tenn. plate 555-RDK, coat hanger for antenna]]. Seen at 11:20 p.m. on I-40 west at Cookeville.

CIRCUMSTANCES: Sheriff [[K p4 name|Debra Upchurch]] says the girl had received messages since December from a person she thought was 16. Some of them speak of "friends in Memphis who pay good." What was meant isn't known. "We don't have any evidence right now that she's been offered to anybody, and I'd ask folks not to make that up," [[K p4 name|Upchurch]] said. "We just want the two of them home, and warm."

The family can be seen in a video in which the mother, [[D p6 name|Carrie Mabry]], holds a school picture and says, "[[D p1 name|Sky]], you are not in trouble. Bring [[D p2 name|Levi]]'s batteries, they're size 13." Do not call Ms. [[D p6 name|Mabry]] directly.

TIPS: TBI, 1-800-555-0190, or Special Agent [[K p5 name|Oluwaseyi Grant]], 615-555-0113. [[K p5 name|Agent Grant]] will be at the rink until noon.

UPDATE 0940: The messages were shown to a deputy by a friend, 13, from the same cheer squad. Investigators thank her. She is not to be contacted by press. (Internal, strip before release: witness [[W p7 name|Makenna Ott]], gma's house, [[W p7 address|61 Hatchery Rd]], has the second phone, pass [[W p7 other|ottersrule]]. [[W p7 name|Makenna]] says that [[D p1 name|Sky]] calls him Jay and that the possum is called Dolly.)

Grant and Mabry streets are closed at the square for the search staging. Volunteers sign in with [[K p4 name|Upchurch]]'s office.

Flyer: tnalerts.example/[[D p1 photo|mabry_skylar_levi.jpg]]

Do not approach [[K p3 name|Radford]]. Call 911.
