id: y0025
genre: news
where: PK
published: 2015-08-19
title: 
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=deceased age=- protected=no why=adult-bystander
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
note: nothing to protect; road accident

SUKKUR: Nine labourers going home for Eid lost their lives when a coach rammed a parked trailer on the National Highway near Pano Aqil before dawn on Tuesday.

The dead include the coach's conductor, [[K p2 name|Ghulam Nabi Kalhoro]]. Among eighteen injured is [[K p1 name|Sain Dad Mirbahar]], a mango contractor who'd taken the front seat for his bad knee and was thrown clear on a heap of his own crates.

DSP [[K p4 name|Agha Sherdil Pathan]] said that trailer driver [[K p3 name|Bakhshan Jatoi]] had stopped without lights to change a wheel and was arrested at a hotel nearby, eating.

Edhi ambulances took the bodies to Rohri. Passports of two men who had been due to fly to Muscat tonight were found on the road by schoolboys and handed in.
