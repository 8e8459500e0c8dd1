id: v0084
genre: news
where: US-CA
published: 2010-03-04
title: Casting director bilked 80 parents, not one part was cast
person p1: role=convicted age=53 protected=no why=adult-convicted
person p2: role=victim age=46 protected=no why=adult-victim
person p3: role=victim age=39 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen p2: none
note: nothing to protect; victims are the adult parents who paid; "promised work as a model", "appointments", "fee", "girls" and "photographs"

By [[K p6 name|Rosalyn Teitel]]

BURBANK — He promised their daughters runways, and what he delivered, a judge found on Wednesday, was a bill.

[[K p1 name|Montague Price]], 53, will serve sixteen months for grand theft by false pretenses. From a rented suite with borrowed trophies he sold "launch packages" at $1,995: photographs, a reel, a dozen appointments with agents. The photographs were taken by his nephew. The reel was a DVD of somebody else. The agents, all twelve, were [[K p1 name|Price]] with a different telephone voice.

No child ever went anywhere or met anyone, the prosecution was careful to say. "They sat at home and waited for the phone," Deputy City Attorney [[K p4 name|Ezra Nakamura]] said. "The money was what he wanted from these families, and it's the only thing that he touched."

[[K p2 name|Bettina Wachowski]], 46, a bus driver from Sun Valley, took a second job to pay for three packages. "He looked at my three like they were already famous," [[K p2 name|Wachowski]] said.

[[K p3 name|Laurence Adjei]], 39, had sold his motorcycle. He wants it understood that he also bought the frame.

Defense attorney [[K p5 name|Sybil Marchetti]] said that her client had meant to start an agency and got behind. Restitution is set at $161,595. The trophies, for ballroom dance, have gone back to their owner.
