id: as0014
genre: school
where: US-VT
published: 2010-05-07
title: What we're allowed to say about Mr. [[K p2 name|Brisbois]]
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=author age=17 protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p1: none
note: student paper; teacher; writer means well and singles out girl by part in play, car, brother, byline on a poem; the school is hers (W)

THE GREEN LANTERN · student newspaper of [[W p1 school|Lamoille Ridge Union High School]] · Editor: [[K p3 name|Anneke Doolittle]]

On Monday the state police walked our drama teacher out through the shop door, so as not to cross the cafeteria. Everyone was in shop.

Here is what's public. [[K p2 name|Philip Brisbois]], 36, of Hyde Park, was arraigned on Tuesday on two counts of sexual exploitation of a minor. The affidavit, which I read at the courthouse (docket [[K p2 id|188-5-10 Lecr]]), says that he and a student, 15, "carried on what the defendant termed a relationship" from November through Town Meeting Day, in the costume loft and in his Subaru, [[K p2 vehicle|Vermont plate DRAMA1]]. A person who's 15 can't carry on a relationship with a person who is grading her.

Principal [[K p4 name|Oswald Thibeault]] told us we could publish "as long as there's nothing in it about anybody." I asked Mr. [[K p4 name|Thibeault]] what was left. He laughed, a little.

So I won't tell you who she is. I'll only ask people to stop. Stop writing on [[W p1 vehicle|the yellow Beetle with the antlers]]. Stop singing "Ophelia" at her in the hall; she was [[W p1 other|Ophelia]] because she was the best one at tryouts, and she'd have been Ophelia if he had been a lamp. Her brother [[W p7 name|Cody]] got in a fight over it on Wednesday and he's the one suspended.

Ms. [[K p6 name|Ingrid Pelkey]], who is the library, gave me this: "When I was young we'd have said that she had a crush. It kept us from saying what he had." Ms. [[K p6 name|Pelkey]] has taken down the fall play poster and put up one for a hotline.

Trooper [[K p5 name|Lorne Savard]] is coming to assembly on the 12th. He says that anyone may talk to him, that nobody's in trouble, and that it was a lunch lady who called it in. (Thank you, Mrs. [[K p8 name|Quimby]]. You're supposed to be anonymous, but you told all of third lunch.)

From the Vermont Standard comment page, so you can see what grown-ups are like: "Heard it was the [[W p1 name|Fairweather]] girl. Figures." And: "[[W p1 name|Juniper F.]] is a SENIOR, she's 18, get your facts right" — which is false, as she's a sophomore, and I should not even be printing that, but it's been up for four days and Mr. [[K p4 name|Thibeault]] says he can't reach their editor.

Baseball lost to Peoples, 9–2. Prom tickets are $35.

CORRECTIONS. In our March issue the poem "Loft" was credited to Anonymous. The author asked us then to change this, so: it's by [[W p1 name|Juniper Fairweather]]. We hadn't understood it.

— [[K p3 name|A.D.]]

Letters to lantern@[[W p1 school|lruhs]]-students.example. Staff adviser: vacant. If you need somebody to sit with, the lilacs are not out but the bench behind the gym is dry, and [[W p1 alias|Juno]], if you read this, third bench, any lunch.
