id: h-0068
genre: alert
where: GB-ENG
published: 2014-04-25
title: Appeal after fatal collision on B1149
person p1: role=deceased age=66 protected=no why=deceased
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; road death of an adult, the arrested driver is an adult

Detectives from the Serious Collision Unit are asking for witnesses to a crash in which a motorcyclist died near Saxthorpe Heath, in Norfolk, on Easter Monday.

It happened at about 2.35pm on 21 April at the crossroads with Mill Lane. A blue Honda motorcycle and a silver Peugeot 206 collided. The rider, [[K p1 name|Raymond Eke]], 66, a retired gas fitter from Norwich, was flown to Addenbrooke's but died the next day.

The driver of the Peugeot, [[K p2 name|Jodie Marsham]], 23, of [[K p2 address|Station Road, Aldby]], was arrested on suspicion of causing death by careless driving. She has been bailed until 9 June.

[[K p1 name|Mr Eke]]'s family have paid tribute to him. His daughter, [[K p4 name|Michelle Eke-Osborne]], said: "Dad had ridden since he was 17. He was coming to us for his dinner. We'd like to thank the people who stopped, and the lady who held the umbrella."

Sergeant [[K p3 name|Tunde Bakare]] would like to speak to anyone who was on the road between 2pm and 2.45pm, and in particular to the driver of a horse lorry which was seen to pull out of Mill Lane shortly before. That driver isn't thought to have done anything wrong and may have seen the whole thing.

Please ring 101 and ask for the unit, quoting Op Larch, or e-mail [[K p3 email|collisions@norfolkroads.example]].
