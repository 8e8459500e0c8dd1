id: an0016
genre: news
where: CA-ON
published: 2019-03-27
title: Mississauga 'Romeo' gets eight years; woman he made recruit is cleared
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=convicted age=27 protected=no why=adult-convicted
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=24 protected=decide why=adult-accused
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-minor
note: co-accused cleared, was controlled with beatings; second girl under 18; sister of p1 accused by a private voice; file of accused K; tattoos of brand

[[K p8 name|Priyanka Sodhi]]
Staff Reporter

BRAMPTON — He called himself [[K p2 alias|Lucci]], and he made two young women wear it: [[W p1 body|a letter L behind the ear]] of each, done by the same tattooist on the same afternoon, paid for with money that they'd earned for him.

On Tuesday [[K p2 name|Marcus Delroy Antoine]], 27, was given eight years for human trafficking and for receiving a material benefit. Justice [[K p4 name|Ewa Zielinska]] told him he had mistaken "a gift for listening" for a business.

Then Her Honour turned to the woman at the next table. She was 19 when it began, and was charged alongside [[K p2 name|Antoine]] in 2017 because she'd driven the other girl to hotels and texted the ads. On that count Justice [[K p4 name|Zielinska]] found her not guilty. "She drove because her ribs were broken the week that she didn't," the judge said.

The evidence was that [[K p2 name|Antoine]] began as her boyfriend, kept her bank card and every dollar, and chose which of the airport-strip hotels she would work. He struck her with a belt. When business was slow, he sent her to [[W p3 school|Father Michael Bell Catholic]], from which she'd graduated a year before, to make a friend. The friend was 17.

Crown attorney [[K p5 name|Declan Whyte]] fought for a conviction. Outside, Mr. [[K p5 name|Whyte]] said he'd respect the ruling, "and frankly I'm not sorry."

A publication ban protects both. It didn't stop the courthouse screen, which at 9:50 a.m. showed "R. v. [[K p2 name|ANTOINE, M.]] / [[W p1 name|BAPTISTE, Shanice Renée]] — Ctrm 208 — [[W p1 id|17-9904-2]]." Nor did it stop a man with a phone from shouting, "Yo, [[W p1 name|Shani]], who's your daddy now?" as she was hurried by two friends to [[W p1 vehicle|a yellow Kia Soul]].

Reached by telephone at [[W p1 employer|the Cooksville daycare where she cooks lunches]], she asked that only one thing should be put in: that she's sorry to the girl. She knows her as [[W p3 name|Thuy]].

[[K p6 name|Dr. Ayodele Frimpong]], a criminologist at a Toronto university, has read forty such files. In about a third of them, [[K p6 name|Frimpong]] said, a woman in the dock had been the first victim. "We used to call them bottoms. It was their bosses' word, and we took it over, wholesale."

The younger victim's statement was read by a friend. "I was going to be an optician," it began. In the copy that was given to the press a signature had been blacked out on page one, but not on page three: [[W p3 name|Le Thuy Nguyen-Tran]], [[W p3 address|unit 1406, 25 Kingsbridge Garden Circle]].

Online, a former neighbour claims it was really [[W p1 name|Baptiste]]'s elder sister, [[D p7 name|Kerline]], 24, who brought the two together for a fee. Peel police say that no one else is being looked at.

[[K p2 name|Antoine]] will serve his time at Joyceville. His appeal bears the number [[K p2 id|C66812]].
