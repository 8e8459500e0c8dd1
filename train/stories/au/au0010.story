id: au0010
genre: social
where: US-FL
published: 2023-04-26
title: Post in "Gulf Breeze Moms Uncensored" and 22 replies
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=victim age=13 protected=yes why=sexual-offence-victim
person p9: role=bystander age=- protected=no why=adult-bystander
note: swim coach; news names him only and says two girls; the moms work out who by relay order, freckles, a car, a first name; the club is D for the accused because the text ties the victims to it, and W as it says they swim there

[[K p3 name|Shannon Delgado-Price]] ▸ Gulf Breeze Moms Uncensored

Ladies. It's out. [[K p2 name|Coach Rick Vandermeer]], 44, arrested this morning, lewd or lascivious molestation, two counts, two different girls. Sheriff [[K p5 name|Bo Haskins]] is on channel 3 right now. Booking [[K p2 id|SRSO23JBN002281]]. I have sat beside that man at [[W p1 school|Barracuda Aquatics]] every Tuesday for three years with a thermos.

Sheriff says two swimmers, 12 and 13, and that the rest of the team are fine. Does anybody know who? I'm asking as a mother.

[[K p4 name|Priya Raghunathan]] · As a mother, don't ask.

Kim H. · well who stopped coming in february. that's a short list

[[K p3 name|Shannon Delgado-Price]] · I am not saying anything but the A relay has had a sub on [[W p1 other|the fly leg]] since Valentine's.

Kim H. · OMG [[W p1 name|Addie]]

[[K p4 name|Priya Raghunathan]] · Take that down, Kim.

Kim H. · I didn't say a last name!! there are two [[W p1 name|Addies]]

JessicaT · Not with [[W p1 body|freckles all the way down both arms]] there aren't. Poor baby. Her mom [[W p6 name|Courtney]] dropped out of snack duty and I was MEAN about it in the chat. [[W p6 vehicle|That teal Bronco]] hasn't been in the lot since. I'm sick.

[[K p7 name|Denise Oyelaran]] · I'm a nurse, and I'll say this once. Whoever they are, they told. They were 12 and 13 and they told. That's braver than any of us with a thermos.

[[K p3 name|Shannon Delgado-Price]] · Agree [[K p7 name|Denise]] 100%. Who's the 13?

[[K p7 name|Denise Oyelaran]] · [[K p3 name|Shannon]].

Kim H. · has to be [[W p8 other|the breaststroker]], the one who [[W p8 other|went to Junior Olympics in Ocala]]. [[W p8 relation|her dad is the dentist]]

JessicaT · [[W p8 name|Mei Lin]]?? no. she swam on Saturday and got a PR

Kim H. · [[W p8 name|Tran]]'s girl yes. they sat in the car with the deputy for an hr. [[W p8 photo|IMG_tran_meilin_deputy.HEIC]]

Group Admin: [[K p9 name|Lacey Boudreaux]] · Photo removed. Kim H. muted. It's a misdemeanor in Florida to publish what identifies a child in one of these cases, and I don't want to find out if that's us.

[[K p3 name|Shannon Delgado-Price]] · Good. Can we talk about HIM. He lives at [[K p2 address|4410 Soundside, the one with the boat lift]]. I want his pool pass. Sheriff [[K p5 name|Haskins]] says tips to [[K p5 phone|850-555-0170]].

[[K p4 name|Priya Raghunathan]] · [[K p2 name|Vandermeer]] has a bond hearing Friday at nine. I'll be there in a blue shirt, and so can anyone who wants to do something useful.

JessicaT · making a meal train!! for the [[W p6 name|Whitacres]]. link: [[W p1 url|mealtrain.example/love-for-addie-whitacre]]. she likes ziti. drop at [[W p6 address|the corner house on Pelican Ct w/ the swing]]

[[K p9 name|Lacey Boudreaux]] · JESSICA.
