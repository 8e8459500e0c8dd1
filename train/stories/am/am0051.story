id: am0051
genre: news
where: BH
published: 2017-05-15
title: Indian Club elects first woman president; treasurer answers for missing samosas
person p1: role=official age=49 protected=no why=public-figure
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=62 protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; expat club news with a talk on domestic workers' rights; quiz child; a minor winner stays

MANAMA: After 102 years, eleven recounts and one fainting, the Gulf's oldest expatriate club has a lady in the chair. [[K p7 name|Stanley Rodrigues]] was under the fan.

[[K p1 name|Sushama Nambisan]], 49, an orthodontist, polled 214 votes to the 209 of [[K p5 name|Cyrus Daruwalla]], 62, a shipping agent who'd held it for three terms. "I came as a dependent, it's stamped in my first passport," said [[K p1 name|Dr Nambisan]]. "I'd like to see it stamped out." [[K p5 name|Daruwalla]] called her a thief in the night and then, since she hadn't heard, kissed both her hands.

Treasurer [[K p2 name|Gopinath Kamath]] presented accounts. There was uproar over item 31, "samosas, 1,150, unexplained". It was explained. They'd been sent, on the say-so of the outgoing committee, to an amnesty centre at which stranded workers were queueing for papers. [[K p2 name|Kamath]] produced a receipt ([[K p2 id|No. 0551]]) signed by a grateful consul, and was given an ovation that he didn't seem to enjoy.

That led to the evening's talk. [[K p6 name|Beverly Hamadeh]], of a society for migrant workers, told members how to tell if the maid next door is being ill-used: never out alone, never paid, never without somebody answering for her. There'd been no arrests on the compound, [[K p6 name|Mrs Hamadeh]] was careful to say; she was asked because someone's wife had read a novel. But each member has now a card with the hotline. [[K p4 name|Lourdes Fernandes]], who's been housekeeper at the club since 1994, put up her hand to say she was never out alone either, as who'd walk with these people? She was cheered. "I keep all *their* passports," said [[K p4 name|Lourdes]], and shook the key of the safe.

In the junior quiz [[K p3 name|Aarav Krishnamoorthy]], 15, of [[K p3 school|New Horizon School]], took the Nambiar Rolling Trophy for a second time. He knew the year in which slavery was abolished in six countries and the weight of a cricket ball. Asked for the capital of Bhutan, [[K p3 name|Aarav]] said he'd been. His father has asked us to put in the age, as he was disputed last year.

Resolved: that the pool be heated. Not resolved: by what.

Then to supper, under a new head cook, [[K p8 name|Paulose Ittoop]], late of the Ras Rumman Hotel. It's felt that the fish was a victim of its own success. [[K p8 name|Paulose]] may be congratulated at the kitchen door of [[K p8 address|Building 155, Road 551]], between two and four.

Members whose cars were clamped, in particular a white Patrol with plate [[K p5 vehicle|155051]], whose owner is asked to remember that he no longer has the president's bay, should see the guard. [[K p5 name|Cyrus]], this means you.

The AGM closed at 11.55 with both anthems. Three umbrellas remain. It hasn't rained since January.
