id: v0003
genre: news
where: US-AZ
published: 2018-03-08
title: Council balks at headhunter's bill for new fire chief
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: nothing to protect; recruiter, fees, "sold us", "appointments", "the girls" in innocent use

By [[K p5 name|Consuelo Babbitt]]

MESCAL WELLS — The search firm that found this town a fire chief wants $41,000 for the introduction, and on Monday the Town Council let it be known that it would sooner have looked in the phone book.

"They sold us on six candidates and we saw two," Vice Mayor [[K p1 name|Norbert Yazzie]] said. "One of the appointments he took by telephone from a fishing boat."

The recruiter's contract, signed last May, sets the fee at a third of the first year's salary, due whether or not the person stays. Chief [[K p2 name|April Lundquist]] started in December. She offered from the back row to leave if it would save money, which got the evening's only laugh.

[[K p4 name|Harlan Pico]], who represents the firm, said that his staff had driven 2,200 miles and that debts don't shrink by being argued over. "The girls in my office worked weekends on this," he said.

Town Attorney [[K p3 name|Beatriz Soza]] advised paying. After an hour the council voted 4-3 to pay half now and half when [[K p2 name|Lundquist]] has been through one monsoon.

In other business the swimming pool will open on April 14.
