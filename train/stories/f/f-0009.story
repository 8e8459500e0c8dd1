id: f-0009
genre: news
where: US-LA
published: 2018-04-12
title: Charges dropped against crawfish peelers who took the boss's van
person p1: role=accused,victim age=29 protected=yes why=trafficking-victim
person p2: role=accused,victim age=41 protected=yes why=trafficking-victim
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: two H-2B workers booked for theft of a van; the paper had named them in March and corrects it badly; where they were moved

BAYOU CHENIER — The van was found Feb. 27 in the parking lot of a Lafayette consulate office with a full tank, a thank-you note and two women asleep in the back.

Deputies in Evangine Parish booked them with unauthorized use of a motor vehicle. This newspaper printed their names from the sheriff's log on March 1. On Tuesday the district attorney refused the charges, and a grand jury indicted the owner of the van instead.

[[K p3 name|Roland J. "T-Ro" Broussard]], 60, of [[D p1 employer|Broussard & Sons Seafood]], is charged with two counts of trafficking of children... excuse us, that is how the clerk's sheet read; the indictment says trafficking of persons for labor. Both women are grown.

According to the indictment the women came from Sinaloa on work visas, aged 29 and 41, to peel crawfish at a promised $9.25 an hour. [[K p3 name|Broussard]] kept their passports "for the insurance," charged them $75 a week each for a bunk in [[W p1 place|a container behind the boiling shed]], and docked the pay of whoever talked. He told them that the gate was watched and that runaways would be reported as thieves.

"Which is precisely what he did," said Assistant District Attorney [[K p4 name|Simone Arceneaux-Lee]].

Only one of the two could drive. "[[W p2 alias|Doña Chayo]] was behind the wheel, [[W p1 name|Yesenia]] had the map," recalled [[K p6 name|Pat Guillory]], who runs the gas station where they filled up and asked him the way. "I gave them a praline. I figured they had the day off."

[[K p5 name|Ingrid Solano]] of the Gulf Workers' Justice Table said that the pair are now staying with [[W p1 place|the Carmelite sisters in Grand Coulee]] and have applied for T visas. It was her group that noticed the arrest in the paper.

Sheriff [[K p7 name|Hebert Daigle]] said that his deputies had acted on a valid complaint. He asked that the van be returned. It has been.

CORRECTION: The "Sheriff's Log" of March 1 should not have named [[W p1 name|Yesenia Urías Cota]] and [[W p2 name|Rosario Leyva]]. The Sentinel regrets it.
