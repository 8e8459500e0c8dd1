id: al0045
genre: news
where: GB-ENG
published: 2001-05-23
title: 'Common prostitute' charge dropped as court hears of girl's three years in Streatham back bedroom
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: early-2000s court vocabulary; one victim with many names; landlady neighbour; woman co-accused; prosecutor named Will

THE words "being a common prostitute", which the law has used since 1824, were read aloud on Monday to a child in a school cardigan.

She is 15. She'd been arrested in Bedford Hill in the small hours of Saturday and had given her age as 19, as she had been taught. A woman gaoler noticed that she held her pen like a pupil. By ten o'clock, when she was brought up at South Western magistrates' court, the charge sheet had been corrected to read [[W p1 name|Keisha Monique Bartley]], date of birth [[W p1 birthdate|9.9.85]], no fixed abode.

"She has an abode," said [[K p4 name|Josephine Tettey]], defending. "She's been locked in it since she was twelve."

Prosecuting, [[K p5 name|Martin Will]] offered no evidence. The magistrate, who'd never had the words used before him of someone with a satchel, ordered that they be struck from the register.

[[K p2 name|Delroy Prince]], 34, and [[K p3 name|Sandra Noakes]], 29, both of [[W p1 address|63 Gleneldon Parade]], were charged on Monday night with living on the earnings of prostitution and with procuring a girl under 21. The pair told the child, who had run from a foster home in Croydon, that she could stay "if she was grown up about it". Miss [[K p3 name|Noakes]], it is said, did her hair and took the bookings. [[K p2 name|Prince]] took the money, £60 a time and £20 more for the cardigan.

"The uniform's real," said Miss [[K p4 name|Tettey]]. "It's from [[W p1 school|Norbury Girls]]. She has kept it washed. She thinks that she is going back."

A neighbour, [[K p7 name|Hyacinth Morrison]], had heard singing through the wall. "Hymns. Whole of the Baptist book. I said to that [[K p3 name|Sandra]], 'Your [[W p1 name|Keisha]] has a voice, send her up to us on Sunday,' and she says, '[[W p1 name|Keish]] works Sundays.' And I let it lie," Mrs [[K p7 name|Morrison]] said. She'll not forgive herself.

[[K p6 name|Dr Anthea Wolff]], who runs a clinic in Brixton, said that forty girls under 16 were cautioned for soliciting in the capital last year. "A caution," Dr [[K p6 name|Wolff]] said, "is a thing that one gives to somebody who has had a choice."

The girl asked, through a social worker, for her purse. It was held up across the court: red plastic, with a bus pass in the window, [[W p1 id|14-15 Photocard AK 550121]], and a small face. On the street, the officer said, they called her [[W p1 alias|Choirgirl]].

Mr [[K p5 name|Will]] asked that she be given it.

She was taken to [[W p1 address|a unit in Worthing, two doors from the lifeboat]], where there's a piano. [[K p2 name|Prince]] and [[K p3 name|Noakes]] are in custody (reference [[K p2 id|SW/01/31877]]) until June 6.

It was a constable who, on the steps, shouted after the van: "Good luck, Miss [[W p1 name|Bartley]]!" He meant well.

[[K p8 name|Harriet Stonebridge]]
