id: ax0007
genre: filing
where: GB
published: 2018-06-07
title: Sentencing remarks, Crown Court at Luton: R v [[K p1 name|Whitlock]] and [[K p2 name|Adeyinka]]
person p1: role=convicted age=31 protected=no why=adult-convicted
person p2: role=convicted age=24 protected=no why=adult-convicted
person p3: role=victim,accused age=15 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=witness,victim age=47 protected=no why=adult-victim
screen p3: labor-trafficking misidentified=yes
note: county lines; boy convicted of supply in youth court before referral; judge says "the boy" and then reads text messages aloud

HHJ [[K p4 name|Marguerite Stallard]]:

Stand up, please. [[K p1 name|Craig Whitlock]], you are thirty-one. [[K p2 name|Samuel Adeyinka]], you are twenty-four, and you came into this trade, as I accept, when you were yourself a child of fourteen. A jury has convicted each of you of conspiracy to supply Class A drugs, and you, [[K p1 name|Whitlock]], of arranging the travel of another with a view to exploitation, contrary to section 2 of the Modern Slavery Act 2015.

The line was called "[[K p1 alias|Frankie]]." It ran from Luton to King's Lynn. At the far end was the flat of [[K p8 name|Neville Bunting]], a man of 47 with a drinking problem, whose home you took over. Mr [[K p8 name|Bunting]] gave evidence with dignity.

In that flat lived, for nineteen weeks, a boy. I shall call him the boy. He was fifteen. He was told that he owed £1,800 for a bag which you had arranged to have robbed from him. He slept on [[W p3 address|the bathroom floor at 6 Sallow Court]]. He was cut on the hand when the count was short.

It is a matter of some shame to this court that the only person to be punished for the "[[K p1 alias|Frankie]]" line before today was the boy. He was arrested in November 2016, kept overnight, and in January pleaded guilty before the youth court to possession with intent; the certificate, [[W p3 id|URN 36AB/0155/16]], is in my bundle. It describes [[W p3 name|Kacper Wrona]] as "a committed street dealer." Nobody had asked where he lived.

DC [[K p5 name|Fiona Peberdy]] did ask. She noticed that a missing person from Dunstable had [[W p3 body|the same scar through the eyebrow]]. DC [[K p5 name|Peberdy]], collar number [[K p5 id|1187]], made a referral, and he's now recognised as a victim of trafficking.

His mother, [[W p7 name|Beata Wrona]], has read a statement. She works at [[W p7 employer|the sandwich factory on Tithe Avenue]] and searched on her days off. I quote one text, from [[K p2 name|Adeyinka]]'s handset to hers: "[[W p3 name|Kacper]] is safe auntie stop calling feds." Another, [[K p1 name|Whitlock]] to [[K p2 name|Adeyinka]]: "put [[W p3 alias|Polish Kaz]] on the bathroom again."

Mr [[K p6 name|Lorcan Heffernan]] QC has said what can be said. For [[K p1 name|Whitlock]], prison number [[K p1 id|A0155EK]], eleven years. For [[K p2 name|Adeyinka]], and Mr [[K p6 name|Heffernan]] is right that I must remember what was done to him, five years and six months. There'll be a slavery prevention order.

There is a direction under section 45 of the Youth Justice and Criminal Evidence Act. I notice that the press bench has copies of the opening. The name at paragraph 9, [[W p3 name|Wrona]], should have been struck out. Please do that now, in front of me.
