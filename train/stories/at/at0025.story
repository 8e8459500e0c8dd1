id: at0025
genre: alert
where: GB-ENG
published: 2018-11-20
title: Found safe: police thank public and ask that earlier posts be deleted
person p1: role=victim,missing age=14 protected=yes why=trafficking-victim
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
note: the girl was named while missing, now found, is a victim; the old appeal is quoted beneath; a juvenile arrested

HUMBERSHIRE POLICE – COMMUNITY ALERT – 20/11/2018 – 1915 hrs

The 14-year-old girl reported missing from Grimsby on 11 November has been found and is being looked after. We are very grateful.

PLEASE now remove her name and picture from your pages. She is believed to have been taken between three towns and made to have sex with men for money. The law gives her anonymity for life and that includes the post you shared last week.

Two persons are in custody:
• [[K p2 name|Tyrone Maddison-Kerr]], 22, of [[K p2 address|Rutland Street, Cleethorpes]], charged with arranging the travel of another for exploitation and causing the prostitution of a child; custody ref [[K p2 id|12/3309/18]]. To appear before magistrates tomorrow.
• A 17-year-old male, on suspicion of the same, bailed.

Inspector [[K p4 name|Bronwen Askew]] said: "A lorry driver looked twice. [[K p6 name|Zbigniew Kaczmarek]] was parked in the lay-by at Caistor Top and saw a girl with no coat being handed from one car to another. He blocked them in with forty tonnes. Mr [[K p6 name|Kaczmarek]] says that he has daughters."

The cashier at the services, [[K p7 name|Imelda Drakes]], kept her warm in the stock room. "She wouldn't say nothing but her name and that she'd have a Twix. I said [[W p1 name|Maisie]], duck, you're all right now," [[K p7 name|Drakes]] told us.

If you know anything about [[K p2 vehicle|a silver Astra estate, FX55 0KR]] or a man called [[K p2 alias|Tizz]], which is what [[K p2 name|Maddison-Kerr]] uses, or saw either car between 11 and 19 November, call DC [[K p5 name|Yusuf Ferriby]] on 01632 960 418. DC [[K p5 name|Ferriby]] would also like to hear from any hotel that took cash for a twin room.

Do not speculate about the 17-year-old. Yes, we have seen the comments. Naming "[[W p3 name|Jayden]] off [[W p3 address|Nunsthorpe flats]]" is an offence too, as is tagging @[[W p3 alias|jaydz_forgie07]] in the replies.

Inspector [[K p4 name|Askew]] and a schools officer will be at [[W p1 school|Wellow Park Academy]] on Thursday to speak with parents.

— — — — — — — — — —
*You are receiving this because you subscribed to: Grimsby / Missing. The message to which this is a reply is below.*

> 12/11/2018 MISSING. Have you seen [[W p1 name|Maisie Tranmer]], 14? White, slim, 5ft 1, [[W p1 body|hair shaved on one side, nose stud, scar through left eyebrow]]. Last seen [[W p1 other|at the bus stop by Freeman Street market at 4.15]], in school uniform. Known to use the name [[W p1 alias|Mimi T]]. Born [[W p1 birthdate|8.3.04]]. She may be with an older boy named [[W p3 name|Jayden Forgan]]. Please quote log [[W p1 id|0550-12/11]].
> Image: [[W p1 photo|MaisieTranmer_yr9.jpg]]
> #Find[[W p1 name|Maisie]]

To unsubscribe, reply STOP. Do not reply with information. For anything else ask for [[K p4 name|Bronwen Askew]] at the front desk.
