id: ab0068
genre: filing
where: US-TN
published: 2022-11-04
title: Beer Board and Codes Committee, Summary of Actions
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p2: none
note: nothing to protect; massage licence innocent

Chairwoman [[K p3 name|Odessa Frierson]] called the joint session to order in the annex, the furnace being out.

1. Beer permit, Bait & Bait, [[K p1 name|Jody Lankford]]. Asked why the name is doubled. Replied that one is for worms. Approved.

2. Massage establishment license, Willow Table. The applicant, [[K p2 name|Soon-Yi Crenshaw]], presented her diploma, the diplomas of her two employees, her lease, and a letter of support from the football boosters. Member [[K p4 name|Hal Burdette]] said that in other towns such places had girls brought in who owed money. [[K p2 name|Mrs. Crenshaw]] said that she was brought in by the United States Army, in 1994, as a wife, that both of her employees were Baptists from Lawrenceburg who own their homes, and that she herself owed money only on a Kubota. Approved, with an apology by [[K p4 name|Mr. Burdette]].

3. Grass at 40 Elm. Still tall.

Copies: 931-555-0106.
