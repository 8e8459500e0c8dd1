id: v0077
genre: social
where: US-CA
published: 2019-02-26
title: Nextdoor — Almond Glen
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=accused,relative age=40 protected=decide why=adult-accused
screen: sex-trafficking-minor
note: stepfather accused (D); doorbell video posted; house number; the girl's bike and orthodontist

[[K p2 name|Trudy K.]] • Almond Glen
Police at [[W p1 address|1417 Filbert]] AGAIN. Does anyone know what's going on? I have Ring video

[[K p3 name|Sanjay Mehrotra]] • Almond Glen
Arrest log says [[D p5 name|Curtis Bram]], 40. He had his stepdaughter meet people from the internet and they'd Venmo him with a pizza emoji. She's fifteen.

[[K p2 name|Trudy K.]]
OMG. I thought that they just ordered a lot of pizza
📎 [[W p1 photo|ring_front_0224_girl_on_yellow_bike.mp4]]

[[K p4 name|Patsy Oyler]]
That's [[W p1 name|Mckenna]]! She's in my son's carpool!! Always so quiet. New braces, [[W p1 other|the teal ones]]

[[K p3 name|Sanjay Mehrotra]]
Take the video down, [[K p2 name|Trudy]]. And you, [[K p4 name|Patsy]]. She has to ride that bike past every one of us.

[[K p2 name|Trudy K.]]
It's a public street
