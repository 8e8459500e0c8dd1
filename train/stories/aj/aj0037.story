id: aj0037
genre: email
where: US-CA
published: 2010-10-06
title: Tip + documents: nursing student, Glendale
person p1: role=author,expert age=- protected=no why=author
person p2: role=author age=- protected=no why=author
person p3: role=victim,accused age=28 protected=yes why=trafficking-victim
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=witness age=4 protected=yes why=minor-witness
person p8: role=victim age=- protected=yes why=trafficking-victim
screen p3: labor-trafficking misidentified=yes
screen p8: labor-trafficking
note: Filipino caregivers of an elder-care home; one charged with neglect of a patient and theft; reporter-source mail

From: [[K p2 name|Wes Hallinan]] <[[K p2 email|whallinan@valleywire.example]]>
To: [[K p1 name|Atty. Cielo Magsaysay-Dunn]]
Wed, Oct 6, 2010, 11:58 pm

[[K p1 name|Cielo]], I'd like to run this Friday. Could you check it for me against your file? I'll cut whatever you say. My draft:

"For two years [[W p3 name|Rowena Catapang]], 28, has slept on the floor beside the beds of six old people at [[W p3 place|Golden Poppy Guest Home in Glendale]]. She's on call for twenty-four hours, seven days, at $1.90 an hour, of which the owners, [[K p4 name|Benedict Sarmiento]] and his wife [[K p5 name|Ludivina Sarmiento]], keep back half for her 'placement.' The debt is $12,000. The passport is in the owners' safe. When she asked for a Sunday, she was told that 'we can have you picked up with a phone call.'

"On Sept. 12 a resident fell. The phone call was then made. It's not the owners but the caregiver who was arrested, for elder neglect and for theft of a bottle of painkillers, and spent nine days at Lynwood as [[W p3 id|booking 2486071]]. Deputy D.A. [[K p6 name|Preston Vukovich]] has yet to say if he'll go on."

Questions:
(a) The scar. You mentioned [[W p3 body|scalded feet, from the night she fell asleep with the soup]]. OK to use?
(b) There is a second one, [[W p8 name|Marites]]. Right? Same terms, still in there?
(c) Is "trafficked" too strong?

[[K p2 name|Wes]]

----- reply -----
From: [[K p1 name|Cielo Magsaysay-Dunn]]
Thu, Oct 7, 6:10 am

[[K p2 name|Wes]],

NO to her name. NO to the home's name. It's her bed you'd be printing. Say "a care home in the valley." Call her what I call her in the motion, "Ms. R."

(a) no. Every Filipino nurse in L.A. will know who it is.
(b) [[W p8 name|Marites Dimaculangan]] is still inside, so you'll get her hurt. Leave out that there's a second, she's [[W p8 other|the only other who does nights]].
(c) It isn't. Debt, papers and threats: that's 1589 all over. [[K p6 name|Vukovich]] knows it. He told me yesterday that if I bring the ledger, he'll drop it and charge [[K p4 name|Ben]] and [[K p5 name|Ludy Sarmiento]]. The license of the house in their name is [[K p4 id|198602377]]; print that all you like.

A thing you don't have: their granddaughter saw the soup. [[W p7 name|Bea]] is 4. She told her preschool teacher that "[[W p3 alias|Ate Weng]]'s feet were like tomatoes." That's how this all began. So don't print the child either!

I'm in court till noon, then at [[K p1 phone|818-555-0129]].

C.

----- reply -----
Thu 6:14 am
[[K p1 name|Cielo]]: understood. All out. (The graphic's file is called [[W p3 photo|catapang_timeline_v2.ai]], will rename.) — [[K p2 name|W.H.]]
