id: a-0075
genre: social
where: US-AZ
published: 2023-12-05
title: @SaltRiverScanner
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
screen: none
note: scanner account in a run of posts; abbreviations; plate; juvenile named over the radio

1/5 Foot pursuit, 43rd & Bell. 2 males bailed from stolen Kia.

2/5 One 10-15. PD: "adult male [[K p2 name|Marcus Delacruz]] 22 yoa, warrants out of Gila." Second still running w/ one shoe.

3/5 K9 on scene. Good boy.

4/5 Second one in custody from a trampoline. Radio: "juvie, sixteen, [[W p1 name|Aiden Kowalczyk]], K-O-W, mom's en route from [[W p1 employer|the Fry's on Thunderbird]]." Yeah they said it in the open.

5/5 Owner [[K p3 name|Doreen Pate]] gets her Kia back w/ a trampoline spring in it. Deleting 4/5 if asked. #[[W p1 other|OneShoeAiden]] lol
