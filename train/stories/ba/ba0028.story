id: ba0028
genre: school
where: AU-VIC
published: 2024-09-12
title: Wangoom Secondary newsletter, Term 3 Week 9
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=15 protected=no why=consented
person p7: role=author age=- protected=no why=author
screen p6: labor-trafficking misidentified=yes
note: nothing to withhold: pupils not in crime; a speaker tells of her own trafficking and of being charged at 16, names herself; her age header only

FROM THE PRINCIPAL
It's been a term of locked doors! The new swipe system has now let everybody in (and, on Tuesday, nobody out). Thank you for your patience while I held Year 8 captive in the gym. – [[K p1 name|Damian Akkerman]]

SCHOOL PLAY
Oliver! drew 412 people over three nights. [[K p2 name|Tui Ranginui]], 17, was a chilling Fagin; his gang of thieves, all from Year 7, had to be stopped from really keeping the handkerchiefs. [[K p3 name|Poppy Nguyen-Hart]] as Nancy made the whole front row cry. Props by [[K p4 name|Lachlan Dwyer]], who built an orphanage out of fridge boxes. [[K p3 name|Poppy]] says thanks to [[K p5 name|Mrs Gwenda Dwyer]] for 60 bonnets.

CAR WASH
The Year 11 car wash made $830 for the Kiribati trip. It was staffed for eleven hours by [[K p4 name|Lachlan]], [[K p2 name|Tui]] and one sponge. No wages have been paid, as [[K p2 name|Tui]] points out. All passports for the trip must be handed to the office by Friday. They WILL be given back.

GUEST SPEAKER
On Monday [[K p6 name|Rosario Villaluz]] spoke to the Year 10s on modern slavery, and asked that we print what she said, with her name.

"I am 52. When I was 15 an aunt took me from Leyte to a house in Toorak. I cleaned it for three years. My papers were in the piano. At sixteen I ate a box of chocolates which was a gift for a guest, and they called the police to frighten me, and I was charged with stealing. I had a caution before I had a pair of shoes. So, if you learn one thing from me: ask the thief why."

[[K p2 name|Tui]] asked if she'd forgiven the aunt. [[K p6 name|Ms Villaluz]] said, "On Sundays." She's now an interpreter and has two girls of her own, and she plays the piano. She may be booked at [[K p6 email|hello@rosariovillaluz.example]], or on [[K p6 phone|(03) 5550 0188]].

SPORT
Netball: Firsts lost to Camperdown 31–29, [[K p3 name|Nguyen-Hart]] 18 goals. Cross-country: [[K p4 name|L. Dwyer]] fourth at Regionals, having gone back for a shoe. Both are off to State.

LOST PROPERTY
One trumpet. One left boot (size 11). One retainer, in a chip packet.

FAREWELL
After 31 years in the canteen [[K p5 name|Gwenda]] is hanging up the tongs. She started the week her son turned four and has since fed his children. Morning tea, staffroom, Thursday, all welcome. As [[K p1 name|Mr Akkerman]] put it, she has been robbed blind by three generations and pressed no charges.

Newsletter editor: [[K p7 name|Bridie O'Meara]], Year 12.
