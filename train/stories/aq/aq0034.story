id: aq0034
genre: news
where: US-NC
published: 2022-03-03
title: Missing Asheboro teen found safe; man charged
person p1: role=missing,victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: none
note: a found child whose alert is over, then named as the victim of a man who met her in a game; the alert text is repeated at the end

By [[K p8 name|Rebekah Stutts]]

ASHEBORO — A 14-year-old girl whose face had been on the sign at every gas station in Randolph County since Friday was found Tuesday in a camper in South Carolina, cold, hungry and, the sheriff said, "very much wanting her dog."

[[K p2 name|Devin Lee Marcum]], 28, of [[K p2 address|Old Wire Road, Cheraw, S.C.]], was charged with statutory sex offense, kidnapping and soliciting a child by computer. He's at the Randolph County jail without bond, No. [[K p2 id|221-0430]]. Deputies say that he met the girl on a farming game, in which he was [[K p2 alias|HayKing_704]] and said he was 16.

Sheriff [[K p3 name|Cecil Hunsucker]] said no money changed hands and nobody else is sought. "This was one grown man and a lie," Sheriff [[K p3 name|Hunsucker]] said.

It was a feed-store clerk in Cheraw who called. [[K p5 name|Jimmy Lyles]] noticed that a customer with a [[K p2 vehicle|primer-gray Ranger]] had bought rabbit pellets and two honey buns with a child's debit card. "It had a horse on it," [[K p5 name|Lyles]] said. "He's not a horse fella."

Because a sexual offense has been charged, The Courier will no longer use the girl's name and has taken down the earlier stories.

She had left on foot at 5 a.m. from [[W p1 address|a farm off Gold Hill Road]], wearing barn boots. She shows goats; last fall at the State Fair [[W p1 other|hers was reserve champion]]. At [[W p1 school|North Asheboro Middle]] the eighth grade tied yellow yarn on the fence. On Wednesday they were told she wouldn't be back before spring break.

"Please, no visitors," said the mother, [[W p4 name|Lorna Chriscoe]], who drives the county's bookmobile. "[[W p1 name|Emmaline]] is asleep. [[W p1 other|Bandit]]'s on her feet. That's all I've got to tell you."

Assistant District Attorney [[K p6 name|Nikhil Hargrove]] said more counts are likely. [[K p2 name|Marcum]] was on probation for a 2015 offense in Chesterfield County (warrant [[K p2 id|H-441902]]), also by way of a game.

Parents ask what to look for. [[K p7 name|Dr. Yolanda Spruill-Katz]], a child psychologist in Greensboro, suggests looking at who's teaching your child to win. "He gave her cows," Dr. [[K p7 name|Spruill-Katz]] said. "Not real ones. It took a whole winter of cows."

The sheriff's office asked that people quit sharing the flier. As of last night it was still on the county's page, under the heading CANCELLED: "[[W p1 name|EMMALINE GRACE CHRISCOE]], DOB [[W p1 birthdate|8-19-2007]], 5'1", [[W p1 body|left arm in a purple cast]], may answer to [[W p1 alias|Emmy Lou]]. Call [[W p4 phone|336-555-0160]]. Photo: [[W p1 photo|chriscoe_goat_2021.jpg]]."

Prayer at the Baptist church Sunday will be of the thankful kind, and dogs are welcome.
