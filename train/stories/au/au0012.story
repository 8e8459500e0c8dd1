id: au0012
genre: school
where: US-IL
published: 2024-02-08
title: The Prairie Signal (student paper): Letters, corrections and one thing we got wrong
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=author age=18 protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=witness age=15 protected=yes why=minor-witness
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: a student paper apologises and in apologising gives it all again; she was charged as a delinquent for recruiting and for prostitution; a friend is witness; the editor signs as author

**CORRECTION.** In our January issue we printed a list of students who "left under a cloud." It shouldn't have run. In particular:

— We said a junior had been "busted for hooking." She is 16. According to Sgt. [[K p4 name|Dolores Kirkpatrick]], the adult in the case, [[K p2 name|Jaquan Ellery]], 21, has been charged with trafficking in persons and took every dollar. We regret the word, and the list.

— We said that the cross-country captain was at a spa. She was at her grandmother's.

— The girl above was not "expelled." Principal [[K p5 name|Howard Nakashima]] says that she withdrew.

**WHY WE GOT IT WRONG.** By [[K p3 name|Beatriz Oquendo]], editor

I'm 18 and I signed off on that page, so this is mine.

I sat behind [[W p1 name|Zuzanna]] in AP Chem. When she came in with new nails, and then an iPhone, and then didn't come in, we made jokes. When the state's attorney filed a petition against her in juvenile court, because [[K p2 name|Ellery]] had sent her to bring another girl to the motel in Joliet, we printed that. The petition number was in our caption, [[W p1 id|24-JD-0067]]; anybody could've looked it up. [[K p6 name|Prof. Whitney Adeyemi]], who teaches law at the college and came to our workshop, asked us one question: "How old do you have to be to be a prostitute?" Someone said 18. "No," [[K p6 name|Adeyemi]] said. "Under 18 there's no such thing. There's a child, and someone who sells her."

We'd called her a pimp. She'd been told that if she didn't bring a friend, the videos would go to her father at [[W p1 relative|St. Hyacinth's, where he's the organist]].

**LETTERS**

*To the editor:* I am the friend. I'm 15. I didn't go in the motel because [[W p1 alias|Zuzia]] told me to run and she held the door shut with her foot. Print that. — [[W p7 name|Imani Cole]], 10th grade

*To the editor:* As the team statistician I'd note that you list "[[W p1 name|Z. Mazurek]], [[W p1 other|500 free, 5:02.8, school record]]" as the holder on page 6 and as a criminal on page 2. Same issue. — [[K p8 name|Mr. Olufsen]], math

*To the editor:* [[W p1 name|Mazurek]] lived two doors down from us at [[W p1 address|Fox Run Apartments]] and babysat my brother. Nobody asked us. — name withheld

**STAFF NOTE.** The January PDF has been replaced. The old link, [[W p1 url|prairiesignal.example/jan24#zuzanna-mazurek]], still works for some readers; tell [[K p8 name|Mr. Olufsen]], our adviser, and he'll kill it. The drawing on page 2 ("girl with [[W p1 body|a green streak and a swimmer's cap tan]]") is down.

Sgt. [[K p4 name|Kirkpatrick]] asks anyone who was messaged by "[[K p2 alias|quan.ell]]" to call [[K p4 phone|815-555-0193]]. Mr. [[K p5 name|Nakashima]] has set aside room 9, with a real counselor and a door that shuts.

[[K p3 name|B. Oquendo]]
