id: k-0073
genre: social
where: US-OH
published: 2023-10-20
person p1: role=witness age=15 protected=yes why=minor-witness
person p2: role=victim age=16 protected=yes why=minor-victim
person p3: role=accused age=16 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
note: text thread between kids leaked to a parents' page; witness, victim and accused, with handles

screenshot posted to "Parma Parents Uncensored"

[[W p1 alias|jaz]]: did u see them jump him
[[W p1 alias|jaz]]: I was RIGHT there by the vending machine
unknown: who
[[W p1 alias|jaz]]: [[W p3 name|Devon]] and 2 others, on [[W p2 name|mihai]]. stomped his hand so he cant play. he's like [[W p2 other|the only bassoon]]
unknown: snap?
[[W p1 alias|jaz]]: sent it to officer [[K p4 name|Lubinski]]. im on video telling him everything lol hope [[W p3 alias|devo.2x]] doesnt see
unknown: 💀 ur a snitch
[[W p1 alias|jaz]]: im 15 w a conscience. [[W p2 name|Mihai Ciobanu]] is 16 and weighs 90lbs bro

Page admin: names are in there already so Im not blurring. Police say one 16 yr old is charged in juv court.
