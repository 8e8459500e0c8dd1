id: a-0076
genre: news
where: US-NY
published: 2013-05-17
title: Zoning board says no to second doughnut window
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing

CHEEKTOWAWA PARK — A line of cars that starts at the window of Paczki Palace and ends, on Fat Tuesday, in front of the funeral home persuaded the zoning board to vote 5-0 Thursday against a second window.

"It'd be two lines in front of the funeral home," said chair [[K p1 name|Eugenia Starck]].

Owner [[K p2 name|Zbigniew Nowak]] said he'd appeal. Funeral director [[K p3 name|Anthony DePalma]] said people were very respectful, but that mourners came in with sugar on their lapels.
