id: aw0026
genre: news
where: US-IL
published: 2018-10-19
title: Choir director gets 12 years; "he picked the ones who stayed late"
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=convicted age=47 protected=no why=adult-convicted
person p3: role=victim age=14 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=official age=- protected=no why=official
screen p1: none
note: sexual abuse by a teacher with gifts but no commercial act; the first girl's full name comes late in a quoted text message

By [[K p8 name|Stefan Petrauskas]]

JOLIET — He gave out cough drops and solos. On Thursday a Will County judge gave [[K p2 name|Duane Kittleson]], 47, twelve years for what he did to two of his singers in the music library of [[W p1 school|Marquette Heights High School]] after the late bus had gone.

The first, identified in court as A.M., was 15 that winter. The second was 14. Neither was in the courtroom. A statement was read by assistant state's attorney [[K p4 name|Bernadette Achebe]]. "I used to hear harmony when I went to sleep," it says. "Now I hear keys."

[[K p2 name|Kittleson]], who turned down a plea in the spring, looked at his shoes. His lawyer, [[K p5 name|Ira Glassman]], asked for probation and said that the case had been swollen up with words that didn't belong in it; the first police report had called it grooming and trafficking on account of a bracelet. Judge [[K p9 name|Ana Policarpo]] agreed as to the second word only. "Nothing was bought or sold. A child was hurt," she said. "That's quite enough."

[[K p4 name|Achebe]] had shown the jury that he chose girls with no ride home. A custodian, [[K p7 name|Zbigniew Rak]], noticed the light. "I knocked three times that year. The third time I didn't knock," said [[K p7 name|Rak]], to whom the school board gave a plaque this month.

What the defense made most of was a string of text messages. In reading one of them into the record Mr. [[K p5 name|Glassman]] did not skip the salutation. "'Dear Mr. K, it's [[W p1 name|Annaliese]], sorry I cried,'" he read, and was told to stop. The transcript, which may be bought at the clerk's window, prints all of it, down to "xo [[W p1 name|Annaliese Marchetti]] ([[W p1 other|alto 1, the one in the boot]])."

The younger girl has changed schools. She is [[W p3 school|at Providence now]], her mother, [[W p6 name|Ivy Thibodeaux-Lam]], told the court, and has given up singing for [[W p3 other|the timpani]]. "[[W p3 name|Noelle]] wouldn't let me sell the piano, though," [[W p6 name|Thibodeaux-Lam]] said. "So there's that."

[[K p2 name|Kittleson]] (inmate [[K p2 id|Y31907]]) must register for life. His house at [[K p2 address|1806 Glenwood]] is for sale. In the hall his former accompanist asked a deputy whether anyone had told "[[W p1 name|Annie]] and [[W p3 name|Noelle]]" that it was over; the deputy said that it wasn't for him to know those names, and now he did.

The spring musical has been dropped. Auditions for the May concert are on Monday.
