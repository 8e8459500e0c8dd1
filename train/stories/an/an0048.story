id: an0048
genre: social
where: ZA-GP
published: 2019-06-14
title: Diepkloof FM, "Pimp My Pap" — on-air read and the WhatsApp line
person p1: role=author age=- protected=no why=author
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=8 protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=public-figure age=- protected=no why=public-figure
note: nothing: radio social; pimp, hijacked, kidnapped, sold used of food; prank; phone numbers

DJ [[K p1 name|Tshepo]] "[[K p1 alias|Sluggish]]" [[K p1 name|Mabaso]] and Nurse [[K p2 name|Portia]], Friday lunchtime. Messages as they came in, typed up for the page by the intern. Don't shout at the intern.

12:02 — [[K p1 alias|Sluggish]]: Sharp, Soweto! You know how it goes. You send us your sad pap; we pimp your pap. Last week's winner, [[K p3 name|Gogo Sarah Letsoalo]], from zone 2, put peanut butter AND morogo, and, [[K p2 name|Portia]], you had what?

12:03 — [[K p2 name|Portia]]: Three bowls. I'm a professional nurse and I'm ashamed.

12:05 — voice note from [[K p4 name|Bra Victor]] (tuck shop, corner of Immink): "I want to report a kidnapping. Someone has taken my three-legged pot, it's a number 10, it has my initials on it, V.N. I had it since '94. No ransom! Just bring it, with or without the tripe."

12:09 — [[K p1 alias|Sluggish]]: People, [[K p4 name|Bra Victor]] has been hijacked of a pot. If you were sold a pot today...

12:14 — text: "It's me, [[K p5 name|Lwazi]], I am 8. My granny lent it to the church. I wasn't supposed to tell"

12:15 — [[K p2 name|Portia]]: [[K p5 name|Lwazi]], my love, you have saved a life. Does your granny know that you have her phone?

12:16 — text: "No"

12:20 — Sergeant [[K p6 name|Pinky Nkuna]] of Diepkloof SAPS, on the landline: "I was driving. I nearly opened a docket. Please let [[K p4 name|Victor Nkabinde]] know there is such a thing as borrowing." [[K p6 name|Nkuna]] then asked for something slow.

12:31 — [[K p1 alias|Sluggish]]: And a surprise, hey, in the studio! Councillor, singer, what are you now? [[K p7 name|Busi Makhene]]!

12:32 — [[K p7 name|Makhene]]: I'm a grandmother, since Tuesday. Also I've brought pap.

12:33 — [[K p2 name|Portia]]: she's put CHEESE in it.

12:40 — [[K p3 name|Gogo Sarah]]: "I am phoning to say that I have the pot. I've always had the pot. It's the Methodist harvest supper. There was a meeting about it. [[K p4 name|Victor]] was at the meeting. He was asleep."

12:44 — [[K p4 name|Bra Victor]]: "I'm dropping all charges"

12:51 — winner of the week: the [[K p7 name|Makhene]] cheese, by a nose. Prize is a R500 voucher, code DFM-0614-77. Somebody in Vosloorus has used it already, we don't know how. Another one will be printed.

12:55 — [[K p1 alias|Sluggish]]: To send yours, 060 555 0119. No photos of other people's pap. That is abuse, and my mother listens.

12:59 — text: "it's [[K p5 name|Lwazi]] again. granny knows now"
