id: p-0007
genre: news
where: IN-MH
published: 2017-08-06
title: Minor rescued from Kamathipura brothel, two women held
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=- protected=no why=adult-accused
person p8: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor
note: POCSO and ITPA; an FIR quoted in the copy gives the girl and her father's name; village of origin; shelter named

MUMBAI: The Social Service Branch of the city police has rescued a 15-year-old girl from a third-floor room in a Kamathipura lane and arrested two women who allegedly ran the place, officials said on Saturday.

Acting on a complaint from an NGO, a team led by [[K p4 name|Senior Inspector Prakash Deshmukh]] raided the premises late on Thursday with a decoy customer. The girl was found in a loft above the kitchen, behind a sheet of plywood.

"She had not come down to the street in five months. They sold her for Rs 70,000 and told her she must earn it back," said [[K p4 name|Deshmukh]].

The accused have been identified as [[K p2 name|Shobha Devi Tamang]] (45) and [[K p3 name|Laxmi Gowda]] (39), both residents of [[K p2 address|Room 4, Mehta Chawl, 11th Lane]]. They were booked under Section 370 of the IPC, the Immoral Traffic (Prevention) Act and the Protection of Children from Sexual Offences Act. The agent who is said to have brought the minor from West Bengal, one [[K p7 name|Babul Sheikh]], is absconding.

As per the FIR ([[D p1 id|C.R. No. 214/2017]], Nagpada), a copy of which is with this newspaper, "the victim [[W p1 name|Rukhsana Khatun]], D/o [[W p8 name|Abdul Khatun]], aged 15 yrs, R/o [[W p1 address|vill. Char Madhabpur, PS Raninagar]], stated that she was told of work in a bindi factory".

The girl has been sent to [[W p1 place|the Deonar Snehalaya home]] on the orders of the child welfare committee. [[K p6 name|Sister Philomena D'Cruz]], who counsels children there, said she had asked only for a phone call to her brother.

[[K p5 name|Advocate Nilesh Kamat]], for [[K p2 name|Shobha Tamang]], told the magistrate that his client had rented the room to a lodger and knew nothing of her age. "There is no ossification test on record," he said.

The court remanded both women in police custody till August 11.
