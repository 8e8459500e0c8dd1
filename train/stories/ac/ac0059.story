id: ac0059
genre: news
where: AU
published: 2017-04-02
title: Long paddock
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: jillaroo; adult victim; named by stock brand and dog; station W as lived there; surname in a yard

She came for the gap year and brought a cello bow with no cello. That was the first thing the ringers found funny.

The next was the dog. It had followed her off the mail plane at [[W p1 address|Mirrabilla Downs]] and would work for nobody else. [[W p1 other|It has three white feet and answers to Elgar.]]

I shore there one season and I write this because I was in the quarters that night and heard a door, and turned over. The overseer had come back from town. He'd had it in mind for weeks that she was laughing at him. In the morning she was on the step with her swag rolled and the dog standing over her, and no one could get by it, and old [[K p4 name|Mavis Creed]], the cook, looked at her arms and didn't ask anything; she took the rifle down and went up and sat outside his door until the police came from Longreach. That took five hours.

[[K p2 name|Clive Harkness]] got eight years for it.

She has never gone home. She runs the books for a carrier out there, drives the second truck. Dog's on the seat.

I went through last month and bought fuel and pretended that I needed a docket, so as to have something to say. She knew me. She wrote it out and pushed it through the slot, signed the way she's always done it, all joined up like a stave. [[W p1 name|Freya Lindqvist-Bell]].

"You turned over," she said. "I heard the wire in the bed."

[[K p3 name|Des Moroney]]
