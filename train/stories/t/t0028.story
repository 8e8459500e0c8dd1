id: t0028
genre: alert
where: US-WI
published: 2017-08-03
title: Passport found in library copier — belongs to exchange teacher
person p1: role=bystander age=29 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: nothing to protect; a mislaid passport; hosts keep it for her

Eau Claire Public Library notice. If you know [[K p1 name|Ana Flávia Monteiro]], 29, who's here from Recife to teach Portuguese this summer, tell her that she can breathe: her passport was under the lid of the second-floor copier. Custodian [[K p3 name|Duane Prill]] found it. It's locked in the director's desk and we'll hand it over whenever she comes by, no questions, though [[K p2 name|Barb Sievert]] at circulation would like to hear her say "Eau Claire" again. UPDATE, 4 p.m.: [[K p1 name|Ana]] came running. All is well.

