id: l-0065
genre: blotter
where: US-IN
published: 2023-05-09
title: Jail Log — Allen & surrounding — weekend
person p1: role=accused age=18 protected=no why=adult-accused
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=accused age=35 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=accused age=31 protected=no why=adult-accused
person p8: role=accused age=30 protected=no why=adult-accused
person p9: role=bystander age=- protected=no why=adult-bystander
screen p4: none
note: roster twin without any victim; eighteen- and twenty-two-year-old women booked for theft and DUI; names that are words

Compiled by [[K p6 name|Lt. Grace Weaver]], Allen County Confinement

[[K p1 name|Faith Ann Lowery]], 18, Huntertown — shoplifting (false lashes, 3 pr). Bk. 23-05011. ROR.

[[K p2 name|May Thu Zaw]], 22, Fort Wayne — OWI, .11. Says that it was cough syrup. Bk. 23-05014.

[[K p3 name|Chase Robert Ely]], 47, New Haven — battery on a vending machine (criminal mischief). Bk. 23-05015. Bond $300.

[[K p4 name|Serenity Dawn Kuhn]], 29, Fort Wayne — prostitution. Bk. 23-05019. Responded to decoy in person, in own vehicle, with card reader. "I don't have a manager, I have a Square account." Bond $500, posted from phone in the lobby.

[[K p5 name|Will Hartman Jr.]], 35, Leo — patronizing; possession of a switchblade shaped like a fish. Bk. 23-05020.

Population at midnight 712. May is Correctional Nurses' Month. Have faith, it ends at the 31st. [[K p6 name|Weaver]] will post Mother's Day visiting Tuesday.

Late add: [[K p7 name|Olivia Summers-Reyes]], 31, of Woodburn, and [[K p8 name|Dakota Amstutz]], 30, of Grabill — disorderly conduct, both, over which of them had hit a parked hearse. Neither had. The hearse had rolled. Its driver, [[K p9 name|Virgil Hope]], was inside buying gum and has been spoken to. The deceased was not aboard. Both ladies were released at 4 a.m. in one car, on the understanding that somebody else drive it, and by that hour that meant me.
