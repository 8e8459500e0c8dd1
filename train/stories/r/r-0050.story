id: r-0050
genre: email
where: US-DC
published: 2024-08-12
title: Re: correction request, Saturday story
person p1: role=accused age=39 protected=no why=adult-accused
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: adult sex worker by choice asks a newsroom to fix a label; she signs and wants her name used

Dear [[K p3 name|Captain Moss]] and editors,

You called me a "trafficking victim" on Saturday. I'm not. I'm 39, I have worked for myself since I was 30, nobody takes a cut, and I was arrested for solicitation because I solicited. Use my name: [[K p1 name|Valerie Stokes]].

Your reporter, [[K p2 name|Ian Beckford]], was polite. My lawyer, [[K p4 name|Naomi Frank]], isn't, when she's crossed. The man you called my "handler" is [[K p5 name|Arturo Reyes]], who fixes my car.

I'm sorry for women who have it otherwise. Write about them, without their names.

[[K p1 name|V. Stokes]]
