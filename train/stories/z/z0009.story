id: z0009
genre: social
where: US-TX
published: 2022-08-15
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: active missing alert post with replies

PLEASE SHARE 🙏 [[D p1 name|Ximena Carrizales]], 15, hasn't been home since Saturday, Laredo TX. 5'1, braces, [[D p1 body|little heart scar by her eye]], white Crocs. Her mom [[D p2 name|Blanca]] ([[D p2 phone|956-555-0177]]) is not sleeping. She isn't in trouble. #Bring[[D p1 name|Ximena]]Home

↳ [[K p4 name|Rudy Salas]]: saw someone like her at the Stripes on McPherson, Sunday late, w/ two older girls

↳ [[D p2 name|Blanca Carrizales]]: what was she wearing?? call me

↳ Laredo PD: This is [[K p3 name|Inv. Hope Dominguez]]. Case is active. Mr. [[K p4 name|Salas]], please call 956-555-0102 and do not go looking.

↳ [[K p4 name|Rudy Salas]]: hope she's ok. calling now
