id: v0033
genre: news
where: US-AZ
published: 2020-10-22
title: Father traded daughter's weekends for truck payments, indictment says
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=accused,relative age=39 protected=decide why=adult-accused
person p3: role=accused age=63 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: the parent is the seller; chapter and sheep camp single out; teacher's quote slips

By [[K p6 name|Leland Begaye]]

TUBA CITY — The loan on the Silverado was four months behind when, prosecutors say, [[D p2 name|Harrison Nez]], 39, found someone to carry it.

That was [[K p3 name|Boyd Whitlock]], 63, a trader from Flagstaff. An indictment made public on Wednesday accuses [[K p3 name|Whitlock]] of making nine payments to the lender directly, and each on the Monday after a weekend on which the borrower's 12-year-old daughter was left at his ranch. She told a school nurse that she had been asked to call it "chores."

Both men are charged in U.S. District Court with child sex trafficking. [[D p2 name|Nez]]'s public defender said that his client did not know. A text quoted by the government reads: *she says no more. i told her its 2 more.*

The family runs sheep at [[W p1 address|Red Willow Wash, the last camp with a blue water tank]]. The girl was there all summer with a great-aunt, and she's there again.

"She weaves," a teacher at the chapter house, [[K p5 name|Wilma Tsosie]], said. "[[W p1 name|Shándíín]] had a piece in the fair. She tore it out the week this started, and no one asked her why."

Assistant U.S. Attorney [[K p4 name|Renata Oquist]] asked for detention. The Silverado has been seized.
