id: i-0010
genre: social
where: CA-AB
published: 2020-07-11
title:
person p1: role=victim,author age=16 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: adult survivor signs her own post (her choice); accuses a man not charged; outs a friend and is answered

[[K p1 name|Jocelyn Hrynkiw]] is in Red Deer, Alberta.
July 11, 2020 · Public

OK. I've typed this about fifty times. I'm 27 and I'm tired of being polite at the grocery store.

When I was 16 I worked the concession at the arena. The guy who drove the Zamboni used to lock up with me. Most of you can fill in the rest. His name's [[D p2 name|Curtis Lamoureux]] and he still has keys to that building, which has your kids in it. I never went to the cops, I was scared for my job at eight bucks an hour lol.

I'm putting MY name on this because it's mine to put. Not asking anybody for anything.

UPDATE: 240 comments, thank you. To those saying "innocent till proven": sure. Nobody's charged him. I know what I know. I wasn't even the only one. [[W p3 name|Mandy]] who [[W p3 employer|did skate rentals]] left town over it the year after, ask her.

Comments

[[K p4 name|Darlene Fox-Bellerose]]: [[K p1 name|Jocelyn]] hon, you're so brave, but take the last bit out. You got to choose. She didn't

[[K p1 name|Jocelyn Hrynkiw]]: oh god. you're right. how do I edit on phone

[[K p4 name|Darlene Fox-Bellerose]]: Three dots. And it's in the shares already. 🙁
