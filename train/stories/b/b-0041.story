id: b-0041
genre: press-release
where: CA
published: 2023-03-15
title: Project Lanternfish: Four Charged in Labour Trafficking Investigation
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=accused age=37 protected=no why=adult-accused
person p5: role=accused age=29 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen: labor-trafficking
note: regional police release; sixty workers unnamed; a thank-you paragraph and a QR link name the one who called

Kawartha Regional Police, with the Canada Border Services Agency, have concluded an eleven-month investigation into the exploitation of Mexican and Guatemalan nationals at greenhouses, in cleaning crews and on a mushroom line.

It is alleged that workers were met at the airport, were housed twelve to a bungalow, and were transported before sunrise in vans with blacked-out windows. Of wages of $15.50 an hour they saw about $50 a week. Their documents were kept "for registration." They were told that Canadian police beat people.

Arrested and charged with trafficking in persons and materially benefiting:
  [[K p2 name|Refugio Santibáñez]], 44, Oshawa
  [[K p3 name|Kimberley Anne Stroud]], 41, Oshawa
  [[K p4 name|Manvir Gill]], 37, Brampton
  [[K p5 name|Dylan Rooke]], 29, of no fixed address

[[K p4 name|Gill]] and [[K p5 name|Rooke]] were released on an undertaking. [[K p2 name|Santibáñez]] and [[K p3 name|Stroud]] await a bail hearing.

"Sixty-four people had breakfast this morning at a table," said Deputy Chief [[K p6 name|Yvonne Achterberg]].

The service wishes to recognize the courage of the individual who first flagged down a cruiser outside a [[D p1 place|Tim Hortons on Lansdowne]] with a note taped inside his lunch pail. Det. Const. [[K p7 name|Omar Haddad]] keeps the pail on his desk. "[[W p1 name|Eulogio]] asked me only one thing: were the others going to be paid, too," [[K p7 name|Haddad]] said.

A fundraising page set up by parishioners for the workers: helpfund.example/[[W p1 url|gracias-eulogio-tzoc]]
