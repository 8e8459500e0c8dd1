id: r-0015
genre: news
where: ES
published: 2021-07-15
title: Almería: greenhouse worker fined, foreman arrested
person p1: role=victim,accused age=29 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes

The Moroccan who was fined for using another man's papers had been given them by his own foreman, the Guardia Civil now says.

[[W p1 name|Youssef Amrani]], 29, picked peppers ten hours a day and handed half his pay to [[K p2 name|Ginés Carrasco]], 51, as instalments on a 9,000-euro work contract that did not exist. When he stopped paying, [[K p2 name|Carrasco]] kept his passport and sent two men with sticks.

[[W p1 name|Amrani]] was detained in May, charged with use of a false document, and faces expulsion.

Lieutenant [[K p3 name|Belén Ortuño]] said [[K p2 name|Carrasco]] was arrested Tuesday. Lawyer [[K p4 name|Lola Espín]] wants her client's case shelved. He lives in [[W p1 address|a hut of pallets beside the Balsa Nueva reservoir]].

Grocer [[K p5 name|Paco Molina]] let him charge his phone. "A polite boy," he said.
