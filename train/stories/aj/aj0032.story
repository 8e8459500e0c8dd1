id: aj0032
genre: social
where: US-AK
published: 2021-12-12
title: Petersburg Community Board — lost, found & remembered
person p1: role=deceased age=94 protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=victim age=- protected=no why=adult-victim
note: nothing to protect; obituary, a stolen outboard, a minor in a play, phone numbers and addresses posted by adults themselves

[[K p2 name|Inga Stensland]] ▸ Sunday 8:02 AM

It is with a full heart that we tell you [[K p1 name|Olaf 'Tubby' Stensland]] crossed the bar on Friday, 94 years old, with his boots on. Dad came up from Ballard in 1946 on a halibut schooner, swore he'd stay one season, and never did learn what a season was. He was born on [[K p1 birthdate|May 17, 1927]], Norwegian Constitution Day, and thought until he was six that the parade was for him.

Service Thursday at 2 at the Sons of Norway. Coffee after. Bring stories, not flowers; [[K p1 name|Tubby]] sneezed.

[[K p4 name|Rocky Tlunaut]]: He pulled me out of Wrangell Narrows in '79 by my hood. I'd be a crab. Love to you [[K p2 name|Inga]].

[[K p6 name|Dolly Reyes-Haugen]]: My first job was baiting for [[K p1 name|Mr. Stensland]]. A real slave driver!! He paid us double on our birthdays and I had three a year. He knew.

[[K p5 name|Mayor Bernt Solheim]]: Flags at the harbor at half staff. Slip [[K p1 other|B-14]] will stay empty this winter.

[[K p3 name|April Reyes-Haugen]]: he came to my play!! I was Lucia with the candles & my hair caught fire a little and he clapped. 🕯️ (I'm in 9th)

[[K p6 name|Dolly Reyes-Haugen]]: It was one hair, [[K p3 name|April]].

—
[[K p7 name|Greg Nakashima]] ▸ Sunday 11:40 AM

STOLEN. 15 hp Yamaha, serial [[K p7 id|6B4K-1018823]], off my skiff at South Harbor between Wed & Fri. The skiff's the green one, [[K p7 vehicle|AK 2290 P]]. I live right above at [[K p7 address|203 Dock Street]] and heard nothing so somebody is very quiet and very strong. Call or text [[K p7 phone|907-555-0166]]. I am not mad, I'm just going to find you.

[[K p4 name|Rocky Tlunaut]]: [[K p7 name|Greg]] did you lend it to anybody

[[K p7 name|Greg Nakashima]]: No

[[K p4 name|Rocky Tlunaut]]: Did you lend it to [[K p1 name|Tubby]]

[[K p7 name|Greg Nakashima]]: ...

[[K p2 name|Inga Stensland]]: It's in our shed, [[K p7 name|Greg]]. He put a new impeller in it. There's a note on it that says "[[K p7 name|NAKASHIMA]], owes me one pie."

[[K p7 name|Greg Nakashima]]: I'm crying in the store

[[K p5 name|Bernt Solheim]]: Chief says case closed. 21-1190.

[[K p3 name|April Reyes-Haugen]]: can someone put the pie thing on the program

[[K p6 name|Dolly Reyes-Haugen]]: Already baking. Blueberry. [[K p2 name|Inga]], your dad once told me what his secret was, and I'm to read it on Thursday. Fair warning, it's about herring.

[[K p2 name|Inga Stensland]]: Of course it is. Photo for the paper is [[K p1 photo|tubby_stensland_1958.jpg]]; he's the one who isn't the seal.

Admin: turning off comments so as to save some for Thursday.
