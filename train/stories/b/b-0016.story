id: b-0016
genre: news
where: GB-ENG
published: 2006-05-25
title: Planning round-up: Shed "a cathedral", says neighbour
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; planning committee with street addresses of adults, the words victim and abuse in their ordinary use

Members of Felstow and District's development control committee spent forty-one minutes on Tuesday evening discussing a shed.

Application 06/0388: retention of outbuilding at 7 Cuckoo Pen, applicant Mr [[K p1 name|Barrie Snelgrove]]. The officer's report recommended refusal as the building was 1.4 metres taller than that for which consent had been given and had a weathervane.

Objector [[K p2 name|Sybil Ravenhill]], of number 9, said that she was "the victim of a cathedral". The committee had been told that it was for tomatoes. No tomato needed a chandelier. She had suffered verbal abuse over the fence.

"I said good morning," said Mr [[K p1 name|Snelgrove]] from the public seats.

Councillor [[K p3 name|Dilip Chauhan]] moved a site visit. Councillor [[K p4 name|Norman Pask]] said he'd been past it on the bus and had taken it for the new library.

Deferred, 6-4.

In other business: two dormers in Station Road (approved); a chip shop flue (approved, with a sock on it); 84 houses north of the bypass (approved, four minutes).
