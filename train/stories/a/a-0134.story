id: a-0134
genre: email
where: US-PA
published: 2014-10-08
title: [adjunct-list] Another one
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
screen: none
note: nothing; complaint about parking with the language of crime (hostage, victim, slave labor)

[[K p1 name|Sanjana Mukherjee]] <[[K p1 email|smukh@example.edu]]> wrote:

> I have been held hostage by Lot C for the third week running. We are slave labor and they want $90 for a hangtag??

Colleagues,

As a fellow victim of Lot C, I'd point out that the gate comes up if you lean on it. [[K p2 name|Phil]] in Facilities told me, and [[K p2 name|Phil]] doesn't lie.

Solidarity,
[[K p3 name|Bettina Krauss]]
