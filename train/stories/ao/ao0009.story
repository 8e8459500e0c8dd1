id: ao0009
genre: interview
where: US-TN
published: 2024-02-27
title: Ten Questions With [[K p1 name|Keisha Rainey]], who trains truckers to look twice
person p1: role=victim,expert age=16 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=victim age=15 protected=yes why=trafficking-victim
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor
note: the speaker is a survivor who insists on her name; she lets slip the name of another girl who did not choose

Interview by [[K p4 name|Otis Van Buren]] for Tennessee Diesel, the drivers' monthly

DIESEL: You asked us to print your whole name.

[[K p1 name|KEISHA RAINEY]]: First, middle, last, size ten shoe. [[K p1 name|Keisha Monique Rainey]]. For eleven years I was "Jane Doe 4" and before that a docket number in Davidson County. I signed your form and I would sign it again in neon.

DIESEL: How old?

[[K p1 name|RAINEY]]: Sixteen. Man named [[K p2 name|Lamont Stiggers]] told me that he'd manage my singing. What he managed was a CB channel. Rows of trucks off I-40, knock on the door, money on the dash, and every dollar went to him. I got picked up twice and both times I was the criminal. Juvenile court for soliciting. The judge called me "young lady" in a tone.

DIESEL: And [[K p2 name|Stiggers]]?

[[K p1 name|RAINEY]]: Thirty-two years, federal. [[K p2 id|Inmate 20714-075]]. He writes me. I don't open it, my lawyer [[K p6 name|Ginny Abernathy]] has a shoebox.

DIESEL: Who made the call?

[[K p1 name|RAINEY]]: A driver from Dickson, [[K p7 name|Harold Pugh]]. Seventy then. He said, "Miss, you're the same age as my granddaughter's braces," which makes no sense, but he stayed on the phone with the dispatcher till [[K p5 name|Trooper Juarez]] came. [[K p7 name|Mr. Pugh]] comes to all my talks. He sleeps through them.

DIESEL: You weren't alone in that truck stop.

[[K p1 name|RAINEY]]: No. There was a girl of fifteen, and I think of her each day. [[W p3 name|Tiffany]] had it worse than me, on account of her size. She'd whistle when he was coming, so I could... Strike her name, would you? She hasn't told her husband. She teaches [[W p3 employer|second grade at Cane Ridge Christian]] now and directs the bell choir.

DIESEL: Of course. What do you tell drivers?

[[K p1 name|RAINEY]]: If she doesn't know what city it is, call. If somebody else holds her ID, call. You aren't going to hurt anyone's feelings.

DIESEL: [[K p5 name|Captain Efraín Juarez]], as he is today, told me that you changed how troopers are taught.

[[K p1 name|RAINEY]]: [[K p5 name|Efraín]] changed himself. He had put cuffs on me the first time.

DIESEL: Last thing. Where do folks reach you?

[[K p1 name|RAINEY]]: [[K p1 email|keisha@looktwice.example]], or [[K p1 phone|615-555-0184]]. And if you want to know what became of [[W p3 name|Tiff]], she's happy. [[W p3 name|Tiffany Sue Hargis]] got the best laugh in Antioch. Lord, I did it again. You'll fix that?

[Ed.: transcript sent to [[K p6 name|Ms. Abernathy]] for a check on Monday. Audio is saved as [[W p3 other|rainey_hargis_uncut.wav]]. Photo: [[K p1 photo|Keisha Rainey at the Jackson scale house, in yellow]], by [[K p4 name|Van Buren]].]
