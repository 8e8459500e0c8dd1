id: ag0038
genre: comments
where: US-MI
published: 2018-06-01
title: Comments on "New youth pastor at Second Reformed is 24 and rides a unicycle"
person p1: role=official age=24 protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: guessing game among commenters about a hired man; nothing to protect

[[K p2 name|Hank Terpstra]]: Does anyone know which family he is from? Starts with a D and rhymes with bike-stra?

[[K p3 name|Joy Walcott]]: [[K p1 name|Eli Dykstra]], [[K p2 name|Hank]], it's in the FIRST LINE

[[K p2 name|Hank Terpstra]]: I only read the headlines. The Dykstras with the plow truck?

[[K p3 name|Joy Walcott]]: The Dykstras with the donkeys. His mom paid for the girls' basketball uniforms that time. Third house in.

[[K p1 name|Eli Dykstra]]: Hi both! Donkeys, correct. Pancakes Sunday. You may ride it but you sign a waiver
