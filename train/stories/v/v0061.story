id: v0061
genre: news
where: US-FL
published: 2022-12-05
title: Sister act sells: Ybor bakery changes hands after 51 years
person p1: role=bystander age=74 protected=no why=adult-bystander
person p2: role=bystander age=77 protected=no why=adult-bystander
person p3: role=bystander age=33 protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; business news with "sold", "nights", "he took the girls' keys", a landlord's debt

By [[K p4 name|Roberto Vance-Ilagan]]

[[K p1 name|Gladys Ferlita]] got the oven. [[K p2 name|Norma Ferlita Crane]] got the recipe for the scachatta, and on Friday both sold both to a man who had come in for coffee.

He is [[K p3 name|Emeka Udeh]], 33, who ran kitchens on cruise ships and says that he asked the price as a joke. The sisters named it. "We worked nights since Nixon," [[K p1 name|Gladys]], 74, said. "I wasn't joking."

Their father, a hard man, started them at eleven and fourteen and paid them in rolls. He once took the girls' keys so that they'd finish an order. "You could call it slavery," [[K p2 name|Norma]], 77, said. "We called it Catholic."

[[K p3 name|Udeh]] will keep the name, the hours and, until she's tired of it, [[K p1 name|Gladys]].
