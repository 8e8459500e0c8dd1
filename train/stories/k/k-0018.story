id: k-0018
genre: social
where: US-CA
published: 2019-09-03
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=witness age=15 protected=yes why=minor-witness
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: tweets after a raid; outing of a 16-year-old who was "caught escorting"; a friend's handle and first name

@[[K p4 alias|valleyscanner559]]: Fresno PD & task force raid at Parkway motel, 4 girls in cuffs, one male. Cops say prostitution sting.

@[[K p5 alias|big_tuna_559]]: lmaooo thats [[W p1 name|Yaretzi Olmos]] in the second pic, she is in 11th grade at [[W p1 school|Roeding High]] 💀💀

@[[K p5 alias|big_tuna_559]]: fr fr look at the [[W p1 body|strawberry tat on her ankle]]

@[[W p2 alias|nayelimontes.xo]]: Take it DOWN. she's SIXTEEN. [[K p3 name|Marquis]] takes the money and he burned her w a lighter when she tried to leave. He's 26. you clowns are laughing at a kid getting arrested for being sold

@[[K p4 alias|valleyscanner559]]: Male suspect ID'd as [[K p3 name|Marquis T. Broadnax]], 26, pimping/pandering. Girls cited & released per PD.

@[[K p5 alias|big_tuna_559]]: ok [[W p2 name|Nayeli]] calm down 15 yr old lawyer

@[[K p4 alias|valleyscanner559]]: Pic removed.
