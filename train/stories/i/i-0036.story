id: i-0036
genre: school
where: NZ
published: 2023-08-25
title: Panui — Sports and Culture round-up
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=minor-not-in-crime
screen: none
note: school sports page; words like held up, shot, stole, suspended; nothing to protect

Kia ora e te whānau

1st XI HOCKEY. Held up by ice on the Rimutaka road, arrived with eleven minutes to go to push-back, and shot out to a 3–0 lead. [[K p1 name|Aroha Pomare-Singh]] stole two off the stick of the Wairarapa captain. Final score 4–2.

CHESS. [[K p2 name|Yuki Tanaka-Reid]] was undefeated at the regionals. The only draw was against the tournament's heater, which exploded.

KAPA HAKA. Nobody who was in the gym on Thursday has come down yet. Special mihi to [[K p3 name|Mana Ruru]] in the front row, who broke a toe in the first bracket and performed four more on it.

DEBATING. The moot was "This house would abolish youth detention." Third speaker [[K p4 name|Talia Fonoti]] argued that she'd been detained by this very school on Tuesday, for gum, and was none the better for it. Best speaker.

GIRLS' RUGBY. Suspended after a seagull strike. To be replayed.

A NOTE FROM MR [[K p5 name|VAN DER MERWE]]: mouthguards. I've a box of fourteen. I am not going to ask whose.

Roll of honour this fortnight: [[K p1 name|Aroha Pomare-Singh]], [[K p3 name|Mana Ruru]], [[K p6 name|Chase Patterson]] (for handing in $85 and asking for nothing but a pie).
