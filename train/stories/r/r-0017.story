id: r-0017
genre: news
where: US-TN
published: 2022-04-21
title: Woman with needle charged after overdose; says pimp controlled supply
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes

A Knoxville woman who was found unconscious in a gas station restroom is charged with possession and prostitution.

[[W p1 name|Brandi Sizemore]], 28, told Officer [[K p3 name|Caleb Nix]] at the hospital that [[K p2 name|Travis Loveday]], 40, gives her heroin in the morning only if she has made her number with men the night before, and lets her get sick if not. He has twice choked her, she said.

[[K p2 name|Loveday]] was arrested in the parking lot, holding [[W p1 name|Sizemore]]'s ID and phone. He is charged with trafficking for commercial sex.

Cashier [[K p5 name|Dot Wiggins]] did the chest compressions. "Somebody had to," she said.

[[W p1 name|Sizemore]] was booked as [[W p1 id|22-10944]]. General Sessions Judge [[K p4 name|Faye Hamblen]] kept bond at $5,000 for both.
