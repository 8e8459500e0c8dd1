id: ay0034
genre: blog
where: US-NC
published: 2014-02-17
title: The Hardwood Report: senior night, a streak, and something I have to take back
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=22 protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=public-figure
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=19 protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
note: fan blog on college basketball; adult sexual-assault complainant leaked by last week's post, comments, number and hometown; accused trainer not of her household but team ties are past; other players stay

Nine in a row, folks. [[K p4 name|Dee Dee Hargett]] went out the way she came in, arguing with a referee. She's 22, she had 26 and 11, and coach [[K p5 name|Pam Stallworth]] took her off with a minute left so that we could be loud. We were.

[[K p7 name|Chinyere Uba]], the freshman, is going to be better than any of them. I've said it since November and I'll keep on until somebody pays me. [[K p7 name|Uba]] is 19 and hasn't yet learned to be tired.

Now the other thing.

Last Monday I wrote about a player who has left the roster. I wrote that she'd quit, that she couldn't hack it, and I named her. On Thursday Durham police charged an orthopedic technician, [[K p2 name|Lyle Brannock]], 38, with sexual battery of a student of 20 at Eno Sports Rehab, a clinic in town where he used to work. I am not bright but I can do a date. So can you. I took down the post. I'm sorry, and I have told her so through the only person I could think of, the chaplain.

Det. [[K p6 name|Sloane McIver]], who called me at work, was more polite than I deserved. [[K p6 name|McIver]] said that it's the law of decency if not of the State, and that [[K p2 name|Brannock]]'s lawyer would love a fan site. His case is [[K p2 id|14CRS050155]]. Write about that, she said, or about basketball.

So, basketball. Free throws: 19 of 22. Rebounds: plus 14. Athletic director [[K p8 name|Cortland Fuquay]] gave out roses, one to each senior, and one to a mother.

COMMENTS (7)

**TripleDouble88**: good on you. that took guts
**heelsnhounds**: so it WAS [[W p1 name|Jorgensen]]?? the #[[W p1 other|32]] thing
**TripleDouble88**: delete that
**statdad**: Cached here: [[W p1 url|hardwoodreport.example/2014/02/10/siri-jorgensen-walks]]. You can't unring it, [[K p3 name|Hal]]
**heelsnhounds**: [[W p1 other|only Norwegian center we ever had out of Boone]] lol not a hard puzzle
**[[K p4 name|DeeDeeHargett]]**: This is really [[K p4 name|Dee Dee]]. [[W p1 name|Siri]] is [[D p1 relation|my roommate]]. She's reading this page right now on my bed. Take it all down or I'm coming to your house, [[K p3 name|Hal]], you sit in section 104, I know the hat.
**[[K p3 name|Hal Pettigrew]] (admin)**: Doing it now. I'm so sorry. Hey [[W p1 name|Siri]] jokes too, all of it's going.

[Edited 11:52 p.m. -- comments closed. If your browser still shows the picture [[W p1 photo|siri_j_bench_feb8.jpg]] please clear it. [[K p7 name|Uba]] plays Thursday. [[K p5 name|Stallworth]] says that there'll be one empty chair at the end of the bench and that no one's to put a coat on it. -- [[K p3 name|Hal]]]
