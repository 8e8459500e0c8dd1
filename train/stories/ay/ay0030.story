id: ay0030
genre: comments
where: GB-ENG
published: 2021-09-08
title: Comments on: 'Cleckheaton choir treasurer jailed for £90,000 fraud'
person p1: role=convicted age=66 protected=no why=adult-convicted
person p2: role=victim age=74 protected=no why=adult-victim
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen p2: none
note: comment thread using predator, groomed, victim, exploited, abused trust; adult fraud only; commenters sign their own names

38 comments. Moderated. Oldest first.

**[[K p3 name|Maureen Illingworth]]** 09:14
I was one of the "eleven victims" in your piece so I'll say my bit under my own name. [[K p1 name|Keith Rushworth]] is a predator. He picked the widows out of the second altos like a man choosing plums. He gave me a lift every Thursday for three years and I lent him £7,400.

**[[K p7 name|Big Dave Sykes]]** 09:20
Never liked him. Flat on his top E and all.

**[[K p2 name|Hanna Wojcik]]** 09:41
He groomed us, there's no other word. I'm 74 and I've my marbles. He asked what time my son rang. He told me not to mention the loan to [[K p3 name|Maureen]] because she'd be jealous. You read about bairns of 13 being told it's "our secret" and you think how can they fall for it. Well.

**[[K p7 name|Big Dave Sykes]]** 09:44
Sorry [[K p2 name|Hanna]]. Didn't mean to make light.

**anon_tenor** 10:02
Trial by internet this. He's 66 and poorly. Four yrs is what some get for killing folk

**[[K p3 name|Maureen Illingworth]]** 10:10
It was three years eight months, and I was in court for it, @anon_tenor, and if you're who I think you are you've still got the urn.

**[[K p6 name|Saskia Priestnall (reporter)]]** 10:33
Hello all. I wrote the report. To answer a few: Recorder [[K p4 name|Nasreen Chaudhry]] said in sentencing that [[K p1 name|Rushworth]] "exploited loneliness as other men exploit labour, by finding where it's cheap." [[K p4 name|HHJ Chaudhry]] is a circuit judge, we'll correct the title. The case no. for those who want the transcript is [[K p1 id|T20210155]]. There was no restriction on naming any of the victims; those we named agreed.

**[[K p7 name|Dave Sykes]]** 10:50
What about his house on [[K p1 address|Whitcliffe Mount]]. Is that being sold for the money

**[[K p5 name|PC Rob Tordoff, Spen Valley NPT]]** 11:15
Morning. Financial investigators are on with that. Please don't go round there, there's a lodger who's nothing to do with it. If you lent him money and haven't come forward ring 101, ref [[K p1 id|13210415501]]. [[K p5 name|PC Tordoff]]

**[[K p2 name|Hanna Wojcik]]** 11:31
I will say one thing for [[K p5 name|PC Rob]], when I said I felt soft he said his own mam had given a man in Lagos a washing machine.

**anon_tenor** 11:58
fair enough. ive still got the urn. who do I give it to

**[[K p3 name|Maureen]]** 12:01
Thursday, half seven, St Luke's. Bring biscuits.

**[[K p6 name|Saskia Priestnall]]** 12:20
Is the concert still on? I'd like to send a photographer.

**[[K p2 name|Hanna Wojcik]]** 12:26
It is. Messiah from scratch. My granddaughter is singing the solo, she's 15 and she'll knock you flat. [[K p1 name|Keith]] owes us a bass if anybody's free.
