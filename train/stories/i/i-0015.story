id: i-0015
genre: news
where: IN
published: 2021-12-09
title: Class X boy apprehended for filming neighbour; JJB sends him to observation home
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
screen: none
note: both children protected; the housing society, the secretary's quote and the name given by the lawyer single out both

PUNE: A boy barely taller than the bench he was told to sit on was apprehended by Wakad police on Tuesday after a 12-year-old girl in the opposite wing of his housing society found that he'd been filming her through a ventilator and passing the clips to classmates.

The boy, 15, a student of [[W p1 school|Vidya Niketan English Medium]], was produced before the Juvenile Justice Board, which sent him to the observation home for 14 days. Sections of the POCSO Act and IT Act have been applied, said senior inspector [[K p3 name|Sunita Kamble]].

Residents of [[W p2 place|Sai Residency, Phase II]], met on Tuesday night in the clubhouse. Society secretary [[K p6 name|Anand Deshmukh]] said the matter should've been settled "within four walls". "Both are good families. Mr. [[W p4 name|Gokhale]] is our treasurer. He's resigned with folded hands."

Advocate [[K p5 name|Faiyaz Inamdar]], for the boy, told the Board his client is preparing for the boards. "Please see [[W p1 name|Ishaan]]'s marks. 94 per cent. He didn't know it was an offence to show."

The inspector's reply was short. "He asked twenty rupees a look," she said. Four phones were seized.

The girl told a woman constable she had stopped attending [[W p2 other|her Kathak class in the B-wing basement]] because boys were humming when she passed.

Names of the children are being withheld as required by law.
