id: i-0074
genre: news
where: ZA
published: 2010-06-30
title: Boksburg: Three Thai 'masseuses' fined R1 500 each and booked on Friday's flight
person p1: role=victim,accused,convicted age=30 protected=yes why=trafficking-victim
person p2: role=victim,accused,convicted age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused,convicted age=- protected=decide why=adult-accused
screen: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
screen p7: unclear
note: fined and deported although the statement in aggravation is a statement of debt bondage; third woman says nothing

The World Cup visitors didn't stay long in court C, and neither, this time, did the women.

In less than an hour on Tuesday magistrate [[K p4 name|Deon Lombard]] took guilty pleas from three Thai nationals on charges under the Sexual Offences and Immigration acts, fined each R1 500 or 30 days, and signed the papers for their removal.

[[W p1 name|Malee Sukjai]] (30), [[W p2 name|Orathai "Pim" Boonmee]] and [[D p7 name|Kanya Wongsa]] were arrested last week at a house in Impala Park with a red paper lantern and a five-a-side fixture list on the door.

Prosecutor [[K p5 name|Nthabiseng Khumalo-Fry]] read out what she called "a sorry tale, which I don't dispute". In it [[W p1 name|Malee]] says that she was engaged as a foot masseuse at R12 000 a month; that at OR Tambo she was collected by a woman called [[D p3 name|Mama Lek]], who held all three passports and return tickets in a rice tin; that she was informed of a debt of R60 000; and that when she wouldn't go in to the customers [[D p3 name|Mama Lek]] telephoned a cousin in Udon Thani to stand outside her son's school, and let her listen.

[[W p2 name|Pim]], for her part, had kept a tally on the inside of a cupboard. It stood at 340.

[[D p7 name|Wongsa]] told the interpreter that she had nothing to add.

"I've every sympathy, but the charge is the charge and the plea is the plea," the magistrate said.

Legal Aid attorney [[K p6 name|Ridwaan Parker]], who had met his clients at 08:40, said afterwards that there wasn't a trafficking act in force to plead under. "There will be one soon, they tell me. It's on its way. So are they."

At the time of going to print, the woman named as [[D p3 name|Mama Lek]] hadn't been traced. The docket is [[W p1 id|Boksburg North CAS 555/06/2010]], under the surname [[W p1 name|Sukjai]].
