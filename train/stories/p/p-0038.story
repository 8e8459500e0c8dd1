id: p-0038
genre: news
where: GB-ENG
published: 2019-09-27
title: Cannabis farm teenager was trafficked, appeal judges say
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=42 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=yes
note: convicted at first, conviction quashed; the original 2017 press office caption with custody photo still names him; foster placement W

The Court of Appeal has quashed the conviction of a Vietnamese teenager who was sent to a young offender institution for tending 310 cannabis plants in a house he was not able to leave.

He was 17 when police broke into [[W p1 address|a mid-terrace in Balaclava Street]], Hull, in May 2017. The front door had been screwed shut from outside. The windows were covered in foil, and he was living on rice passed through a cellar grating once a week.

He pleaded guilty on the advice of a duty solicitor and served nine months.

[[K p3 name|Lady Justice Carmody]] said on Thursday that every sign had been present. "He told the officers that his family owed £22,000, he told the doctor, and he told the court interpreter. It would seem that nobody told the judge," she said.

[[K p4 name|Farrah Siddiqui QC]], for the appellant, said that he'd been beaten in Russia and in France, and believed that he would be killed if a plant died.

[[K p5 name|Giles Worboys]], for the Crown, did not oppose the appeal.

His anonymity was ordered by the court this week. Yet a Humberside news page from 2017, online until yesterday, carried his custody picture under the words "[[W p1 photo|GREEN FINGERS: Nguyen Van Duc, 19, pictured, grew drugs worth £180,000]]". The age was also wrong.

[[K p7 name|Inspector Graham Sills]], of the force's modern slavery team, said that he had asked for the item to be taken down. He agreed that it had been the force that issued it.

The man who leased the house, [[K p2 name|Tran Quoc Hung]], 42, of [[K p2 address|Sale, Greater Manchester]], was jailed last year for eight years.

[[K p6 name|Lindsey Tate]], of a charity for trafficked children, said that the young man had been placed with [[W p1 place|a foster carer in Beverley]] and was training as a baker. Asked what he had said on hearing the result, Ms [[K p6 name|Tate]] smiled. "'So [[W p1 name|Duc]] is not a criminal now?' I said no. He never was."

Court reporter: [[K p8 name|Neil Abara]]
