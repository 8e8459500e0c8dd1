id: k-0085
genre: social
where: AU-WA
published: 2024-02-18
person p1: role=victim age=6 protected=yes why=minor-victim
person p2: role=accused,relative age=31 protected=decide why=identifies-protected
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
note: neighbourhood Facebook group; child left in hot car; mother charged; names leak in a fundraiser link and by a neighbour

GERALDTON CHAT (NO DRAMA PLEASE)

[[K p5 name|Kev Mazzucato]]: Anyone at the plaza carpark? Window smashed on a Kluger, kid inside, 44 degrees. Ambos there

[[K p6 name|Deb]]: Yes was me with the trolley pole. Poor little bloke was grey. He's OK, drinking. 6yo

Anonymous member: that's [[D p2 name|Renae Liddicoat]]'s car. She was on the pokies. [[W p1 name|Koby]] is in my daughter's class at [[W p1 school|Spalding Rise]]

[[K p6 name|Deb]]: dont name him!! Police have charged the mum, neglect, 31. Sgt [[K p4 name|Ainslie Boyle]] said leave it to them

Anonymous member: his nan [[W p3 name|Trish]] has him. she's set up a page gofund.example/[[W p1 url|help-koby-liddicoat]] if anyone wants to help with a car seat & that

[[K p6 name|Deb]]: 🤦 

Admin: comments off. Thanks [[K p6 name|Deb]] for the pole.
