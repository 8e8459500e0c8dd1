id: u0072
genre: news
where: AU-WA
published: 2020-02-20
title: Aunt 'hired out' niece to shearers, trial told
person p1: role=victim,witness age=16 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=41 protected=decide why=adult-accused
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
note: aunt accused → D; shearing; community W; footy

The shearers called it the canteen.

It was a caravan at a roadhouse out of Meekatharra. According to the State, [[D p2 name|Yvette Coralie Munns]], 41, parked her sister's girl in it for a fortnight in the season of 2017, went from shed to shed with the news, and came away with $2,300 and a chest freezer. The girl was 16.

[[K p3 name|Craig "Spud" Dunleavy]], 39, is charged with being one of those who paid. [[D p2 name|Munns]] is charged with procuring a child and with receiving.

Wool classer [[K p6 name|Lyle Mackintosh]] told the Perth jury he took one look and drove to the police. He said there was a kid on the step painting her toenails yellow, in [[W p1 other|the number 7 of the Wirra Soak women's side]].

The complainant, now 19, says she'd been told it was how you said thank you for being fed. Her aunt kept her phone.

State prosecutor [[K p4 name|Hamish Oyelaran]] played the triple-0 call. "There's a young one here, [[W p1 name|Tahlia]], she says her name is [[W p1 name|Tahlia]], can somebody come that's not from round here," says the voice.

Judge [[K p5 name|Beatrix Crane]] cleared the court.
