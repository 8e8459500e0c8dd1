id: l-0086
genre: news
where: US-OH
published: 2021-07-15
title: Toledo woman gets 11 years in customer's overdose
person p1: role=victim,convicted age=32 protected=yes why=trafficking-victim
person p2: role=deceased age=56 protected=no why=adult-victim
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: manslaughter of a customer; the pimp supplied the drug and sent her; court and paper treat her as dealer; twin sister named

His family wore blue, for the Mud Hens. Hers was one woman in a grocery apron who looks so much like the defendant that a deputy started to cuff her.

On Wednesday in Lucas County Common Pleas Court [[W p1 name|Nicole Ann Szymanski]], 32, was sentenced to 11 years for involuntary manslaughter in the death of [[K p2 name|Richard "Rick" Dubois]], 56, a tax preparer, who was found on the floor of a Reynolds Road motel in February of last year with a folded lottery slip beside him. There was carfentanil in it.

"You carried poison into that room," Judge [[K p4 name|Josephine Bright]] told her.

She had, nobody disputes, been carrying it for [[K p3 name|Lavelle "Duke" Merritt]], 40, who's to be tried in September. It was his car, his phone, his lottery slip. Prosecutors say that she was his partner. A neighbor's doorbell video, played by defense counsel [[K p5 name|Augustus Finn]], shows [[K p3 name|Merritt]] hauling her by the hair down the steps of [[W p1 address|the upper at 931 Mettler]] an hour before.

According to the presentence report, he had sold her to men nightly since 2017, kept her on the drug by the gram and took it away as a punishment; he held her ID, her food card and, for one winter, her shoes. She told the investigator that on the night in question he gave her two slips, one for the customer, "and one for me when I come back with the money." She came back with the money. She did hers, and lived, because she had split it with a woman on the bus bench.

Assistant Prosecutor [[K p6 name|Melinda Cray]] asked the court not to confuse "a sad life with a lawful excuse."

[[K p7 name|Carol Dubois]], the widow, said she wasn't naive about why he had been there. "I wanted to hate her. I hate the man in the car."

[[W p9 name|Natalie Szymanski]], the twin, was allowed a minute at the rail. She bags at [[W p9 employer|the Monroe Street Foodtown]], and had to be back by two.

Reporter: [[K p8 name|Emmett Kowalke]]. Case no. [[W p1 id|G-4801-CR-0202001447-000]].
